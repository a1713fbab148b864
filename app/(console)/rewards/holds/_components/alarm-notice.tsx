import { Callout } from "#components/ui/callout.tsx";
import type { HoldsView } from "#core/learning/holds/holds-view.ts";

/** What to do where the alarm has gone off. */
export function AlarmNotice({ view }: { view: HoldsView }) {
  const { since } = view.report.alarm;
  if (!since) return null;
  return (
    <Callout tone="danger">
      {`The alarm went off on ${since}: the score of v${view.model.version} does not keep what it promises. `}
      {view.model.active
        ? "Rank by it with care: compare candidates yourself, keep the human line in every experiment, and train a new model on what came back."
        : "It is not the active model any more."}
    </Callout>
  );
}
