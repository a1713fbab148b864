import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import type { CampaignDetails } from "#core/campaigns/campaign-details.ts";
import { CAMPAIGN_MOVES, EDITABLE_STATUSES } from "#core/campaigns/campaign-status.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { type CampaignRow, insertCampaign, updateCampaign } from "../../repositories/campaigns.ts";
import { transaction } from "../../repositories/transaction.ts";
import { heldCampaign, stale } from "./found-campaign.ts";

/** What a person saw when they acted: a change that someone else made meanwhile is never overwritten. */
export interface CampaignKey {
  id: string;
  version: number;
}

/** Makes a draft without messages. */
export async function createCampaign(person: Person, details: CampaignDetails): Promise<{ id: string }> {
  requirePermission(person, "campaigns.write");
  return transaction(async (tx) => {
    const row = await insertCampaign(tx, {
      ...columns(details),
      createdById: person.id,
      createdBy: person.name,
    });
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.create",
      nounId: row.id,
      summary: `Created “${row.name}”`,
      after: shown(row),
    });
    return { id: row.id };
  });
}

/** Changes name, audience and window of a draft or a returned campaign. */
export async function changeCampaign(
  person: Person,
  key: CampaignKey,
  details: CampaignDetails,
): Promise<void> {
  requirePermission(person, "campaigns.write");
  await transaction(async (tx) => {
    const row = await heldCampaign(tx, key, EDITABLE_STATUSES, "changed");
    const after = columns(details);
    if (!(await updateCampaign(tx, { ...key, status: EDITABLE_STATUSES }, after))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.update",
      nounId: row.id,
      summary: `Changed “${after.name}”`,
      before: shown(row),
      after: shown(after),
    });
  });
}

/** Puts a draft or a returned campaign away. Its notifications are free for other campaigns again. */
export async function archiveCampaign(person: Person, key: CampaignKey): Promise<void> {
  requirePermission(person, "campaigns.write");
  const { from, to } = CAMPAIGN_MOVES.archive;
  await transaction(async (tx) => {
    const row = await heldCampaign(tx, key, from, "archived");
    if (!(await updateCampaign(tx, { ...key, status: from }, { status: to }))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.archive",
      nounId: row.id,
      summary: `Archived “${row.name}”`,
      before: { status: row.status },
      after: { status: to },
    });
  });
}

function columns({ name, audience, window }: CampaignDetails) {
  return { name, audience, sendFrom: window?.from ?? null, sendUntil: window?.until ?? null };
}

function shown(
  row: Pick<CampaignRow, "name" | "audience" | "sendFrom" | "sendUntil">,
): Record<string, unknown> {
  return { name: row.name, audience: row.audience, sendFrom: row.sendFrom, sendUntil: row.sendUntil };
}
