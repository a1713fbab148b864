import "server-only";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { tokenNamesOfDraft } from "../../repositories/experiment-texts.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { tokenNamesIn, tokenNamesOfArms, tokensNamed } from "../../repositories/personal-tokens.ts";
import type { Db } from "../../repositories/transaction.ts";

/** The known tokens that a campaign's texts hold, by name: a change of any other changes nothing for this campaign. */
export async function campaignTokens(db: Db, campaignId: string): Promise<KnownToken[]> {
  const names = await tokenNamesIn(db, campaignId);
  return names.length === 0 ? [] : tokensNamed(db, names);
}

/** The known tokens of what the arms say: their own texts, and the approved ones of messages that do not take part. */
export async function tokensOfArms(
  db: Db,
  { id, campaignId, status }: Pick<ExperimentRow, "id" | "campaignId" | "status">,
): Promise<KnownToken[]> {
  const own = status === "draft" ? await tokenNamesOfDraft(db, id) : await tokenNamesOfArms(db, id);
  const names = new Set([...(await tokenNamesIn(db, campaignId)), ...own]);
  return names.size === 0 ? [] : tokensNamed(db, [...names]);
}
