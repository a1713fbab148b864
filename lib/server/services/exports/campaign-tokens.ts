import "server-only";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { tokenNamesIn, tokenNamesOfArm, tokensNamed } from "../../repositories/personal-tokens.ts";
import type { Db } from "../../repositories/transaction.ts";

/** The known tokens that a campaign's texts hold, by name: a change of any other changes nothing for this campaign. */
export async function campaignTokens(db: Db, campaignId: string): Promise<KnownToken[]> {
  const names = await tokenNamesIn(db, campaignId);
  return names.length === 0 ? [] : tokensNamed(db, names);
}

/** The known tokens of what an arm says: its own texts, and the approved ones of messages that do not take part. */
export async function armTokens(
  db: Db,
  { campaignId, armId }: { campaignId: string; armId: number },
): Promise<KnownToken[]> {
  const names = [...(await tokenNamesIn(db, campaignId)), ...(await tokenNamesOfArm(db, armId))];
  return names.length === 0 ? [] : tokensNamed(db, [...new Set(names)]);
}
