import type { NotificationText } from "../candidates/candidate.ts";
import { repeatPrint } from "./repeat-print.ts";
import { jaccard } from "./shingles.ts";

/** From this likeness on (Jaccard index of character groups) a reader takes two lines for one. */
const NEAR = 0.75;

/**
 * The id of the rival that this text repeats, exactly (but for case, spaces and punctuation) or nearly, or null. Two
 * lines that differ in a number or in a “not” say different things. An exact repeat goes before a near one.
 */
export function findDuplicateOf(
  text: NotificationText,
  rivals: readonly (NotificationText & { id: string })[],
): string | null {
  const own = repeatPrint(text);
  const prints = rivals.map((rival) => ({ id: rival.id, print: repeatPrint(rival) }));
  const exact = prints.find(({ print }) => print.key === own.key);
  if (exact) return exact.id;
  let best: { id: string; likeness: number } | null = null;
  for (const { id, print } of prints) {
    if (print.facts !== own.facts || !couldBeNear(own.shingles.size, print.shingles.size)) continue;
    const likeness = jaccard(own.shingles, print.shingles);
    if (likeness >= NEAR && likeness > (best?.likeness ?? 0)) best = { id, likeness };
  }
  return best?.id ?? null;
}

/** The Jaccard index of two sets is at most the smaller size by the larger. */
function couldBeNear(a: number, b: number): boolean {
  return Math.min(a, b) >= NEAR * Math.max(a, b);
}
