import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { duelAgreement, peopleAgreement } from "#core/duels/duel-agreement.ts";
import { contenderShare, positionBias } from "#core/duels/duel-shares.ts";
import type { DuelResults } from "#core/duels/results-view.ts";
import {
  contenderSums,
  kappaCells,
  labelPatterns,
  voterCounts,
  voteTotals,
} from "../../repositories/duel-tally.ts";
import { database } from "../../repositories/transaction.ts";

/** The newest votes that the results are made of: plenty for every figure, and the page never grows slow. */
const MOST = 50_000;

/** What the votes say: agreement, liking for a side, and what each style and the human line won. */
export async function readDuelResults(actor: Actor): Promise<DuelResults> {
  requirePermission(actor, "duels.read");
  const db = database();
  const [{ left, right, ...totals }, patterns, cells, sums, voters] = await Promise.all([
    voteTotals(db, MOST),
    labelPatterns(db, MOST),
    kappaCells(db, MOST),
    contenderSums(db, MOST),
    voterCounts(db, MOST),
  ]);
  const together = Map.groupBy(cells, ({ oneId, otherId }) => `${oneId} ${otherId}`);
  return {
    ...totals,
    most: MOST,
    agreement: duelAgreement(patterns),
    people: [...together.values()].map((of) => ({
      one: of[0]!.oneName,
      other: of[0]!.otherName,
      ...peopleAgreement(of),
    })),
    position: positionBias({ left, right }),
    contenders: sums.map(contenderShare),
    voters,
  };
}
