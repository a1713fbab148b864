import "server-only";
import { campaignSubmitters } from "../../repositories/campaign-history.ts";
import { messageDeciders } from "../../repositories/campaign-messages.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import type { Db } from "../../repositories/transaction.ts";

/** Who had a part in a campaign, so far as four-eyes cares. */
export interface InvolvedPeople {
  submitterIds: string[];
  deciderIds: string[];
}

export async function involvedPeople(db: Db, campaign: CampaignRow): Promise<InvolvedPeople> {
  // One after the other: inside a transaction they share its one connection.
  const submitters = await campaignSubmitters(db, campaign.id);
  const deciders = await messageDeciders(db, campaign.id);
  const last = campaign.submittedById ? [campaign.submittedById] : [];
  return { submitterIds: [...new Set([...submitters, ...last])], deciderIds: deciders.map((one) => one.id) };
}
