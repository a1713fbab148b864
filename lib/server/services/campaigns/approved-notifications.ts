import "server-only";
import { z } from "zod";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { type ApprovedFilter, HUMAN_LINE } from "#core/campaigns/approved-filter.ts";
import type { ApprovedNotification, Page } from "#core/campaigns/campaign-view.ts";
import { approvedFacets, countApproved, listApproved } from "../../repositories/approved-notifications.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "./found-campaign.ts";

const PAGE = 100;

/** The first page also counts all that match, which is what “add all” would add. */
export type ApprovedPage = Page<ApprovedNotification> & { total: number | null };

/** Approved notifications that can be put into this campaign, last decided first. */
export async function approvedNotifications(
  actor: Actor,
  campaignId: string,
  page: { filter: ApprovedFilter; before: string | null },
): Promise<ApprovedPage> {
  requirePermission(actor, "campaigns.read");
  const { id } = await foundCampaign(campaignId);
  const before = z.uuid().safeParse(page.before).data ?? null;
  const [rows, total] = await Promise.all([
    listApproved(database(), id, { filter: page.filter, before, take: PAGE + 1 }),
    before === null ? countApproved(database(), id, page.filter) : null,
  ]);
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.decisionId : null, total };
}

/** The languages and styles that occur among what is approved, for the filter. */
export async function approvedChoices(actor: Actor): Promise<{ languages: string[]; categories: string[] }> {
  requirePermission(actor, "campaigns.read");
  const { languages, categories } = await approvedFacets(database());
  return { languages: languages.sort(), categories: categories.map((key) => key ?? HUMAN_LINE).sort() };
}
