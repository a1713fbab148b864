import type { DuelResults } from "#core/duels/results-view.ts";

/** What all figures of the page are made of, in one sentence. */
export function resultsBasis({ votes, most, pairs, items, ties, neither }: DuelResults): string {
  const n = (count: number, one: string, many = `${one}s`) =>
    `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
  const newest = votes >= most ? "The newest " : "";
  return `${newest}${n(votes, "vote")} on ${n(pairs, "pair")} of ${n(items, "item")}: ${n(ties, "tie")}, ${neither.toLocaleString("en")} for neither. Votes taken back count nowhere.`;
}
