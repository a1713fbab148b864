import "server-only";
import { decisionPairs } from "#core/reward/decisions/decision-pairs.ts";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import {
  type ApprovedPage,
  listApprovedItems,
  listHistories,
} from "../../repositories/decision-histories.ts";
import { database } from "../../repositories/transaction.ts";
import type { PairScope } from "./pair-source.ts";

const ITEMS_PER_PAGE = 500;

/** The preferences in the decisions of the review, the latest approval first. */
export async function* decisionSource({ wants }: PairScope): AsyncGenerator<KindedPair[]> {
  let before: string | null = null;
  do {
    const page: ApprovedPage = await listApprovedItems(database(), { before, take: ITEMS_PER_PAGE });
    const histories = await listHistories(database(), page.itemIds.filter(wants));
    yield histories.flatMap(decisionPairs);
    before = page.next;
  } while (before !== null);
}
