import "server-only";
import { type Delivery, delivery } from "#core/campaigns/delivery.ts";
import { type Reach, reach } from "#core/send-rules/reach.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";

/** What a row says of its delivery and its reach; null where nothing was said. */
export function campaignSay(row: Pick<CampaignRow, "delivery" | "reach">): {
  delivery: Delivery | null;
  reach: Reach | null;
} {
  return {
    delivery: row.delivery === null ? null : delivery.parse(row.delivery),
    reach: row.reach === null ? null : reach.parse(row.reach),
  };
}
