import "server-only";
import { z } from "zod";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { type CampaignStatus, isEditable } from "#core/campaigns/campaign-status.ts";
import type { CampaignMessageView, CampaignSummary, Page } from "#core/campaigns/campaign-view.ts";
import { listMessages, type MessageKey } from "../../repositories/campaign-messages.ts";
import { countCampaignsByStatus, countMessages, listCampaigns } from "../../repositories/campaigns.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "./found-campaign.ts";
import { toCampaignSummary } from "./to-campaign-summary.ts";

const PAGE = 50;
const MESSAGES_PAGE = 200;

/** Campaigns, newest first; without a status all but the archived ones. */
export async function campaigns(
  actor: Actor,
  page: { status?: CampaignStatus | null; before?: string | null } = {},
): Promise<Page<CampaignSummary>> {
  requirePermission(actor, "campaigns.read");
  const before = z.uuid().safeParse(page.before).data ?? null;
  const rows = await listCampaigns(database(), { status: page.status ?? null, before, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  const messages = await countMessages(
    database(),
    shown.map((row) => row.id),
  );
  return {
    rows: shown.map((row) => toCampaignSummary(row, messages.get(row.id) ?? 0)),
    next: rows.length > PAGE ? shown.at(-1)!.id : null,
  };
}

/** How many campaigns wait for a manager. */
export async function campaignsWaiting(actor: Actor): Promise<number> {
  requirePermission(actor, "campaigns.read");
  return countCampaignsByStatus(database(), "submitted");
}

/** The messages of a campaign in their order, page by page; `after` is the `next` of the page before. */
export async function campaignMessages(
  actor: Actor,
  campaignId: string,
  after: string | null = null,
): Promise<Page<CampaignMessageView>> {
  requirePermission(actor, "campaigns.read");
  const campaign = await foundCampaign(campaignId);
  const rows = await listMessages(database(), campaign.id, {
    after: readKey(after),
    take: MESSAGES_PAGE + 1,
    markOutdated: isEditable(campaign.status),
  });
  const shown = rows.slice(0, MESSAGES_PAGE);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ position: _, ...row }) => row),
    next: rows.length > MESSAGES_PAGE && last ? `${last.position}.${last.id}` : null,
  };
}

function readKey(text: string | null): MessageKey | null {
  const [position, id] = text?.split(".") ?? [];
  const parsed = z
    .object({ position: z.coerce.number().pipe(z.int32()), id: z.uuid() })
    .safeParse({ position, id });
  return parsed.success ? parsed.data : null;
}
