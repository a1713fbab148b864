import type { NotificationText } from "../candidates/candidate.ts";
import { repeatKey } from "./repeat-key.ts";
import { jaccard, shingles } from "./shingles.ts";

/** From this likeness on (Jaccard index of character groups) a reader takes two lines for one. */
const NEAR = 0.75;
/** Words that turn a line into its opposite, in normalised form. */
const NEGATION =
  /(?<!\p{L})(?:not|no|never|without|cant|wont|isnt|doesnt|dont|didnt|sin|nunca|jamás|ne|pas|kein|nicht|não|non)(?!\p{L})|[不没無无未非]/gu;

/**
 * The id of the rival that this text repeats, exactly (but for case, spaces and punctuation) or nearly, or null. Two
 * lines that differ in a number or in a “not” say different things. An exact repeat goes before a near one.
 */
export function findDuplicateOf(
  text: NotificationText,
  rivals: readonly (NotificationText & { id: string })[],
): string | null {
  const own = repeatKey(text);
  const exact = rivals.find((rival) => repeatKey(rival) === own);
  if (exact) return exact.id;
  const ownShingles = shingles(own);
  let best: { id: string; likeness: number } | null = null;
  for (const rival of rivals) {
    const other = repeatKey(rival);
    if (facts(other) !== facts(own)) continue;
    const likeness = jaccard(ownShingles, shingles(other));
    if (likeness >= NEAR && likeness > (best?.likeness ?? 0)) best = { id: rival.id, likeness };
  }
  return best?.id ?? null;
}

function facts(normalised: string): string {
  return [...(normalised.match(/\d+/g) ?? []), ...(normalised.match(NEGATION) ?? [])].join(" ");
}
