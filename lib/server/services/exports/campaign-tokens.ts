import "server-only";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { tokenNamesIn, tokensNamed } from "../../repositories/personal-tokens.ts";
import type { Db } from "../../repositories/transaction.ts";

/** The known tokens that a campaign's texts hold, by name: a change of any other changes nothing for this campaign. */
export async function campaignTokens(db: Db, campaignId: string): Promise<KnownToken[]> {
  const names = await tokenNamesIn(db, campaignId);
  return names.length === 0 ? [] : tokensNamed(db, names);
}
