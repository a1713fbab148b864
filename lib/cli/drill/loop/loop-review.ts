import type { RandomSource } from "#core/random/seeded-random.ts";
import { listCandidates } from "#server/repositories/candidates.ts";
import { findReview } from "#server/repositories/reviews.ts";
import { database } from "#server/repositories/transaction.ts";
import { decide } from "#server/services/review/decide.ts";
import type { LoopPeople } from "./loop-people.ts";

/** What was approved: by the score, or drawn at random from the same candidates. */
export interface Approved {
  ranked: string[];
  drawn: string[];
}

/**
 * Approves each item's top candidate; for every fourth item, drawn by chance, a candidate drawn by chance: the holdout that
 * shows what ranking is worth.
 */
export async function reviewItems(
  { dan }: LoopPeople,
  itemIds: readonly string[],
  random: RandomSource,
): Promise<Approved> {
  const approved: Approved = { ranked: [], drawn: [] };
  for (const itemId of itemIds) {
    const row = await findReview(database(), itemId);
    if (!row?.topCandidateId) continue;
    const usable = (await listCandidates(database(), itemId)).filter(
      (one) => one.kind === "generated" && one.duplicateOfId === null && one.guardrails.level !== "block",
    );
    const isDrawn = random() < 0.25;
    const candidateId = isDrawn ? usable[Math.floor(random() * usable.length)]!.id : row.topCandidateId;
    await decide(dan, { action: "approve", itemId, version: row.version, candidateId });
    (isDrawn ? approved.drawn : approved.ranked).push(itemId);
  }
  return approved;
}
