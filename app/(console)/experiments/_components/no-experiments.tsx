import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";

const NONE: Record<ExperimentStatus, [title: string, words: string]> = {
  draft: ["No drafts", "A draft waits here until a manager launches it."],
  launched: ["Nothing is running", "An experiment runs from its launch until a manager stops it."],
  stopped: [
    "Nothing is stopped",
    "A stopped experiment waits here for its conclusion, while late outcomes still come in.",
  ],
  concluded: [
    "Nothing is concluded yet",
    "What an experiment came to stands here once a manager has concluded it.",
  ],
};

/** The list without a row: under a filter what would stand there, otherwise what an experiment is. */
export function NoExperiments({ status, mayWrite }: { status: ExperimentStatus | null; mayWrite: boolean }) {
  if (status) return <EmptyState title={NONE[status][0]}>{NONE[status][1]}</EmptyState>;
  return (
    <EmptyState
      title="No experiments yet"
      action={
        mayWrite && (
          <LinkButton look="primary" href="/experiments/new">
            Put the first experiment together
          </LinkButton>
        )
      }
    >
      An experiment sends one part of the recipients the human line and the others another text, and says
      which is clicked more. It begins with an approved campaign.
    </EmptyState>
  );
}
