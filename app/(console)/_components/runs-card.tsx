import Link from "next/link";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { RunView } from "#core/generation/run-view.ts";
import { HomeCard } from "./home-card.tsx";

/** Runs that have not ended. */
export function RunsCard({ runs, mayStart }: { runs: readonly RunView[]; mayStart: boolean }) {
  return (
    <HomeCard
      id="runs"
      title="Runs in progress"
      more={
        <Link href="/runs" className="text-muted hover:text-ink hover:underline">
          All runs
        </Link>
      }
    >
      {runs.length === 0 ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-muted">No run is under way.</p>
          {mayStart && <LinkButton href="/runs/new">New run</LinkButton>}
        </div>
      ) : (
        <ul className="grid gap-3">
          {runs.map((run) => (
            <li key={run.id} className="min-w-0">
              <p className="flex items-baseline justify-between gap-3 pb-1">
                <Link href={`/runs/${run.id}`} className="min-w-0 truncate font-medium hover:underline">
                  {run.name}
                </Link>
                <span className="shrink-0 text-muted tabular-nums">{stateOf(run)}</span>
              </p>
              <ProgressBar
                label={`Tasks of ${run.name} that have ended`}
                value={(run.succeeded + run.failed + run.cancelled) / Math.max(1, run.tasks)}
              />
            </li>
          ))}
        </ul>
      )}
    </HomeCard>
  );
}

function stateOf({ status, succeeded, failed, cancelled, tasks }: RunView): string {
  const ended = (succeeded + failed + cancelled).toLocaleString("en");
  return `${status === "paused" ? "paused, " : ""}${ended} of ${tasks.toLocaleString("en")}`;
}
