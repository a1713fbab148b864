import { FEWEST_ITEMS, type ScoreRecord } from "#core/learning/holds/score-record.ts";
import { counted } from "#core/text/counted.ts";
import { intervalText, percentText } from "./percent-text.ts";

/** What was kept of what was promised, as a sentence with its interval and its denominator. */
export function recordWords({ pairs, items, promised, kept, keptInterval }: ScoreRecord): string {
  if (kept === null || promised === null) return "Nothing that it scored has come back yet.";
  const led = `Its favourite led in ${percentText(kept)}`;
  const of = `${counted(pairs, "pair")} from ${counted(items, "item")}`;
  const kind = keptInterval
    ? `${led} (${intervalText(keptInterval.low, keptInterval.high)}) of ${of}.`
    : `${led} of ${of}: too few items for an interval, which needs ${FEWEST_ITEMS}.`;
  return `${kind} It promised ${percentText(promised)}, counts as noisy as these taken into account; a coin gets 50 %.`;
}

/** The gap with its interval in percentage points, or that it cannot be told. */
export function gapWords({ gap }: Pick<ScoreRecord, "gap">): string {
  if (!gap) return "cannot tell yet";
  const points = (share: number) => `${share < 0 ? "−" : ""}${(Math.abs(share) * 100).toFixed(1)}`;
  return `${points(gap.estimate)} (${points(gap.interval.low)} to ${points(gap.interval.high)})`;
}
