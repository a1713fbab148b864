import { DateTime } from "#components/ui/date-time.tsx";
import type { LearningSchedule } from "#core/learning/schedule/learning-schedule.ts";
import { ScheduleForm } from "./schedule-form.tsx";

/** When the console trains by itself, who set it, and what it found last. */
export function SchedulePanel(props: { schedule: LearningSchedule; mayChange: boolean }) {
  const { schedule, mayChange } = props;
  const { rhythm, leastNewPairs, activates, changedBy, changedAt, lookedAt, found } = schedule;
  const words =
    rhythm === "off"
      ? "The console trains only when somebody asks it to."
      : `The console trains ${rhythm}, once ${leastNewPairs === 1 ? "a new pair has" : `${leastNewPairs.toLocaleString("en")} new pairs have`} come together${changedBy ? `, on behalf of ${changedBy}` : ""}. ${
          activates
            ? "A model that the gate finds better becomes the active one by itself; any other waits for a person."
            : "The new model waits in the registry until a person activates it."
        }`;
  return (
    <section aria-labelledby="schedule" className="grid gap-3 rounded-lg border border-border bg-surface p-4">
      <div>
        <h2 id="schedule" className="font-semibold">
          Training on a schedule
        </h2>
        <p className="max-w-prose">{words}</p>
        {rhythm !== "off" && lookedAt && (
          <p className="text-muted">
            Last looked <DateTime at={lookedAt} />: {found}
          </p>
        )}
        {changedAt && (
          <p className="text-muted">
            Set by {changedBy}, <DateTime at={changedAt} />
          </p>
        )}
      </div>
      {mayChange && <ScheduleForm key={schedule.version} schedule={schedule} />}
    </section>
  );
}
