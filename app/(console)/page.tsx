import type { Metadata } from "next";
import { LiftChart } from "#components/charts/lift-chart.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { readHome } from "#server/services/home/read-home.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CostFigure } from "./_components/cost-figure.tsx";
import { JobStepsCard } from "./_components/job-steps-card.tsx";
import { LiftFigure } from "./_components/lift-figure.tsx";
import { RunsCard } from "./_components/runs-card.tsx";
import { ScoreAlarmNotice } from "./_components/score-alarm-notice.tsx";
import { ScoreFigure } from "./_components/score-figure.tsx";
import { VolumeFigure } from "./_components/volume-figure.tsx";
import { WaitingCard } from "./_components/waiting-card.tsx";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  const person = await requirePage("content.read");
  const home = await readHome(person);
  // One month alone is the figure above it.
  const told = home.lifts.filter(({ lift }) => lift);
  const isNew = home.steps.every(({ done }) => !done);
  return (
    <>
      <PageHeader
        title="Home"
        description={
          isNew
            ? "Notifications that people want to open: written in your styles, ranked, reviewed, sent and learned from."
            : "What waits for whom, what is under way, and whether it is worth it."
        }
      />
      <div className="grid gap-4">
        <ScoreAlarmNotice score={home.score} />
        <JobStepsCard steps={home.steps} mayWrite={may(person.role, "content.write")} />
        {!isNew && (
          <>
            <div className="grid gap-4 lg:grid-cols-2">
              <WaitingCard rows={home.waiting} />
              <RunsCard runs={home.runs} mayStart={may(person.role, "runs.start")} />
            </div>
            <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
              <LiftFigure month={home.month} lifts={home.lifts} />
              <VolumeFigure month={home.month} volume={home.volume} />
              <CostFigure month={home.month} costs={home.costs} />
              <ScoreFigure score={home.score} />
            </div>
            {told.length > 1 && <LiftChart months={home.lifts.slice(home.lifts.indexOf(told[0]!))} />}
          </>
        )}
      </div>
    </>
  );
}
