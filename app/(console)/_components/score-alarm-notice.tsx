import Link from "next/link";
import { Callout } from "#components/ui/callout.tsx";
import type { ScoreCheckView } from "#core/learning/holds/holds-view.ts";

/** The alarm of the score in use, where it has gone off. */
export function ScoreAlarmNotice({ score }: { score: ScoreCheckView | null }) {
  if (!score?.alarmSince) return null;
  return (
    <Callout tone="danger">
      {`The score of v${score.version} “${score.name}” does not hold on what was sent up to ${score.alarmSince}: rank by it with care. `}
      <Link href="/rewards/holds" className="underline">
        See what was promised and what was kept
      </Link>
    </Callout>
  );
}
