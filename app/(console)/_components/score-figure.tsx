import Link from "next/link";
import { intervalText, percentText } from "#client/percent-text.ts";
import type { ScoreCheckView } from "#core/learning/holds/holds-view.ts";
import { RECORD_VERDICT_WORDS } from "#core/learning/holds/holds-view.ts";
import { FigureCard } from "./figure-card.tsx";

/** Whether the score in use keeps what it promises. */
export function ScoreFigure({ score }: { score: ScoreCheckView | null }) {
  const name = "Does the score hold?";
  const more = (
    <Link href="/rewards/holds" className="underline hover:text-ink">
      Look closer
    </Link>
  );
  if (!score || score.kept === null || score.promised === null)
    return (
      <FigureCard
        name={name}
        value="Cannot tell yet"
        range="Nothing that the active model scored has come back."
        source={more}
      />
    );
  const { keptLow, keptHigh } = score;
  const interval =
    keptLow !== null && keptHigh !== null ? ` (${intervalText(keptLow, keptHigh)})` : ", no interval yet";
  return (
    <FigureCard
      name={name}
      value={RECORD_VERDICT_WORDS[score.verdict].short}
      range={`Its favourite led in ${percentText(score.kept)}${interval}; promised ${percentText(score.promised)}`}
      source={
        <>
          {`Of ${score.pairs.toLocaleString("en")} pairs from ${score.items.toLocaleString("en")} items that v${score.version} scored, as of ${score.day}. `}
          {more}
        </>
      }
    />
  );
}
