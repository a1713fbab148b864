import "server-only";
import { createHash } from "node:crypto";
import { frozenCampaignLine } from "#core/campaigns/frozen-campaign.ts";
import { frozenLine } from "#core/campaigns/frozen-message.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import { frozenMessages } from "../../repositories/frozen-messages.ts";
import type { Db } from "../../repositories/transaction.ts";
import { campaignSay } from "./campaign-say.ts";

/**
 * SHA-256 over what a campaign says and its frozen messages, in lower-case hexadecimal. See
 * lib/core/campaigns/frozen-campaign.ts and frozen-message.ts.
 */
export async function contentHash(db: Db, campaign: CampaignRow): Promise<string> {
  const hash = createHash("sha256");
  const { delivery, reach } = campaignSay(campaign);
  hash.update(frozenCampaignLine(delivery, reach), "utf8");
  for await (const batch of frozenMessages(db, campaign.id)) {
    for (const message of batch) hash.update(frozenLine(message), "utf8");
  }
  return hash.digest("hex");
}
