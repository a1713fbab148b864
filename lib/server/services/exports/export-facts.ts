import "server-only";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { hasOwnDeliveries } from "../../repositories/message-deliveries.ts";
import type { Db } from "../../repositories/transaction.ts";
import { campaignTokens } from "./campaign-tokens.ts";

/** What an export depends on beyond the campaign's row: the tokens of its texts, and whether messages differ in delivery. */
export async function exportFacts(
  db: Db,
  campaignId: string,
): Promise<{ tokens: KnownToken[]; ownDeliveries: boolean }> {
  return {
    tokens: await campaignTokens(db, campaignId),
    ownDeliveries: await hasOwnDeliveries(db, campaignId),
  };
}
