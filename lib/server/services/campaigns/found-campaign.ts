import "server-only";
import { z } from "zod";
import { type CampaignStatus, refusedMove } from "#core/campaigns/campaign-status.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { type CampaignRow, findCampaign, lockCampaign } from "../../repositories/campaigns.ts";
import { type Db, database } from "../../repositories/transaction.ts";

/** The campaign of this id, or `not-found`; a forged id is one that does not exist. */
export async function foundCampaign(id: string, db: Db = database()): Promise<CampaignRow> {
  const row = z.uuid().safeParse(id).success ? await findCampaign(db, id) : null;
  if (!row) throw notFound("campaign");
  return row;
}

/**
 * The campaign, held for this transaction, if it is in one of these statuses and still as the person saw it.
 * `what` is the act in the past (“submitted”), for the refusal. Throws `not-found` or `conflict`.
 */
export async function heldCampaign(
  tx: Db,
  key: { id: string; version?: number },
  from: readonly CampaignStatus[],
  what: string,
): Promise<CampaignRow> {
  const row = z.uuid().safeParse(key.id).success ? await lockCampaign(tx, key.id) : null;
  if (!row) throw notFound("campaign");
  if (!from.includes(row.status)) throw conflict(refusedMove(row.status, what));
  if (key.version !== undefined && key.version !== row.version) throw stale();
  return row;
}

/** Someone changed the campaign after this person's screen was loaded. */
export function stale(): Error {
  return conflict(
    "Someone changed this campaign after you opened it. Nothing was saved, and what you typed is still here: reload to see the change, then try again.",
  );
}
