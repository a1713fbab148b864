import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { CampaignSummary } from "#core/campaigns/campaign-view.ts";
import { type Delivery, USUAL_DELIVERY } from "#core/campaigns/delivery.ts";
import { conflict } from "#core/errors/product-error.ts";
import { type Reach, USUAL_REACH } from "#core/send-rules/reach.ts";
import { countMessages } from "../../repositories/campaigns.ts";
import { database } from "../../repositories/transaction.ts";
import { campaignSay } from "./campaign-say.ts";
import { foundCampaign } from "./found-campaign.ts";
import { toCampaignSummary } from "./to-campaign-summary.ts";

/** What leaves the console of a campaign. */
export interface ApprovedCampaign extends CampaignSummary {
  contentHash: string | null;
  delivery: Delivery;
  reach: Reach;
}

/** An approved campaign; throws `conflict` for one that is not, since its texts may still change. */
export async function approvedCampaign(actor: Actor, id: string): Promise<ApprovedCampaign> {
  requirePermission(actor, "campaigns.read");
  const row = await foundCampaign(id);
  if (row.status !== "approved") {
    throw conflict(`This campaign is ${row.status}. It leaves the console once a manager has approved it.`);
  }
  const messages = (await countMessages(database(), [row.id])).get(row.id) ?? 0;
  const say = campaignSay(row);
  return {
    ...toCampaignSummary(row, messages),
    contentHash: row.contentHash,
    delivery: say.delivery ?? USUAL_DELIVERY,
    reach: say.reach ?? USUAL_REACH,
  };
}
