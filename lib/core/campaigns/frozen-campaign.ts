import type { Reach } from "../send-rules/reach.ts";
import type { Delivery } from "./delivery.ts";

/**
 * What a campaign says beside its texts, as the line that opens its content hash; empty where it says nothing, so that
 * hashes from before there was anything to say stay true. The fields are named one by one: their order is part of the hash.
 */
export function frozenCampaignLine(delivery: Delivery | null, reach: Reach | null): string {
  if (!delivery && !reach) return "";
  const how = delivery && [
    delivery.deepLink,
    delivery.picture,
    delivery.pictureUrl,
    delivery.collapseId,
    delivery.expirySeconds,
    delivery.interruption,
  ];
  const whom = reach && [reach.countries, reach.purpose, reach.consent];
  return `${JSON.stringify(["campaign", how, whom])}\n`;
}
