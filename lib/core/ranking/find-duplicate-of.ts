import type { NotificationText } from "../candidates/candidate.ts";
import { notificationLine } from "../candidates/candidate.ts";
import { jaccard, normalisedText, shingles } from "./shingles.ts";

/** From this likeness on (Jaccard index of character trigrams) a reader takes two lines for one. */
const NEAR = 0.8;

/**
 * The id of the rival that this text repeats, exactly (but for case, spaces and punctuation) or nearly, or null. Numbers
 * count: two lines that differ in a number say different things. An exact repeat goes before a near one.
 */
export function findDuplicateOf(
  text: NotificationText,
  rivals: readonly (NotificationText & { id: string })[],
): string | null {
  const own = normalisedText(notificationLine(text));
  const ownShingles = shingles(own);
  let best: { id: string; likeness: number } | null = null;
  for (const rival of rivals) {
    const other = normalisedText(notificationLine(rival));
    if (other === own) return rival.id;
    if (numbers(other) !== numbers(own)) continue;
    const likeness = jaccard(ownShingles, shingles(other));
    if (likeness >= NEAR && likeness > (best?.likeness ?? 0)) best = { id: rival.id, likeness };
  }
  return best?.id ?? null;
}

function numbers(normalised: string): string {
  return (normalised.match(/\d+/g) ?? []).join(" ");
}
