import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import type { ApprovedFilter } from "#core/campaigns/approved-filter.ts";
import { EDITABLE_STATUSES } from "#core/campaigns/campaign-status.ts";
import { type ApprovedChoice, addApproved } from "../../repositories/approved-notifications.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { deleteMessages, dropOutdatedMessages, renewMessages } from "../../repositories/campaign-messages.ts";
import { type CampaignRow, updateCampaign } from "../../repositories/campaigns.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { heldCampaign, stale } from "./found-campaign.ts";

/** Ids that an audit event names one by one; beyond that the count speaks, and the submission's hash. */
const NAMED_IDS = 200;

/** Puts these approved notifications into the campaign. What is no longer approved stays out and is counted. */
export async function addMessages(
  person: Person,
  input: { campaignId: string; itemIds: string[] },
): Promise<{ added: number; left: number }> {
  const itemIds = [...new Set(input.itemIds)];
  const added = await addChosen(person, input.campaignId, { itemIds });
  return { added, left: itemIds.length - added };
}

/** Puts in every approved notification that matches and that the campaign does not hold yet, in one statement. */
export async function addMatching(
  person: Person,
  input: { campaignId: string; filter: ApprovedFilter },
): Promise<{ added: number }> {
  return { added: await addChosen(person, input.campaignId, input.filter) };
}

function addChosen(person: Person, campaignId: string, choice: ApprovedChoice): Promise<number> {
  return changeMessages(person, campaignId, async (tx, row) => {
    const added = await addApproved(tx, row.id, choice);
    if (added === 0) return null;
    const after =
      "itemIds" in choice
        ? { added, itemIds: choice.itemIds.slice(0, NAMED_IDS) }
        : { added, filter: choice };
    return { count: added, summary: `Added ${counted(added, "notification")} to “${row.name}”`, after };
  });
}

/** Takes notifications out of the campaign; they can be picked again. */
export function removeMessages(
  person: Person,
  input: { campaignId: string; itemIds: string[] },
): Promise<number> {
  return changeMessages(person, input.campaignId, async (tx, row) => {
    const removed = await deleteMessages(tx, row.id, input.itemIds);
    if (removed === 0) return null;
    const after = { removed, itemIds: input.itemIds.slice(0, NAMED_IDS) };
    return {
      count: removed,
      summary: `Took ${counted(removed, "notification")} out of “${row.name}”`,
      after,
    };
  });
}

/** Follows the review: takes over texts that were decided anew, and drops what is no longer approved. */
export async function renewCampaign(
  person: Person,
  campaignId: string,
): Promise<{ renewed: number; dropped: number }> {
  const result = { renewed: 0, dropped: 0 };
  await changeMessages(person, campaignId, async (tx, row) => {
    result.renewed = await renewMessages(tx, row.id);
    result.dropped = await dropOutdatedMessages(tx, row.id);
    const { renewed, dropped } = result;
    if (renewed + dropped === 0) return null;
    const summary = `Brought “${row.name}” up to date: ${renewed} renewed, ${dropped} dropped`;
    return { count: renewed + dropped, summary, after: { renewed, dropped } };
  });
  return result;
}

interface MessagesChange {
  count: number;
  summary: string;
  after: Record<string, unknown>;
}

/** Changes the messages of a draft or a returned campaign under its lock; null means that nothing had to change. */
async function changeMessages(
  person: Person,
  campaignId: string,
  change: (tx: Db, row: CampaignRow) => Promise<MessagesChange | null>,
): Promise<number> {
  requirePermission(person, "campaigns.write");
  return transaction(async (tx) => {
    const row = await heldCampaign(tx, { id: campaignId }, EDITABLE_STATUSES, "changed");
    const changed = await change(tx, row);
    if (!changed) return 0;
    if (!(await updateCampaign(tx, { ...row, status: EDITABLE_STATUSES }, {}))) throw stale();
    const { summary, after } = changed;
    await insertAuditEvent(tx, { actor: person, action: "campaign.update", nounId: row.id, summary, after });
    return changed.count;
  });
}
