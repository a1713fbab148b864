import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { EDITABLE_STATUSES } from "#core/campaigns/campaign-status.ts";
import { type Delivery, deliveryGap, USUAL_DELIVERY } from "#core/campaigns/delivery.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { type Reach, USUAL_REACH } from "#core/send-rules/reach.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { updateCampaign } from "../../repositories/campaigns.ts";
import { transaction } from "../../repositories/transaction.ts";
import { campaignSay } from "./campaign-say.ts";
import { heldCampaign, stale } from "./found-campaign.ts";
import type { CampaignKey } from "./write-campaign.ts";

/**
 * Changes how a draft or a returned campaign is delivered and whom it reaches. The usual ones are kept as “nothing
 * said”. Throws `invalid` beside the field that is missing, `conflict` where the campaign changed meanwhile.
 */
export async function changeDelivery(
  person: Person,
  key: CampaignKey,
  say: { delivery: Delivery; reach: Reach },
): Promise<void> {
  requirePermission(person, "campaigns.write");
  const gap = deliveryGap(say.delivery);
  if (gap) throw new ProductError("invalid", gap.message, { [`delivery.${gap.field}`]: gap.message });
  const after = {
    delivery: same(say.delivery, USUAL_DELIVERY) ? null : say.delivery,
    reach: same(say.reach, USUAL_REACH) ? null : say.reach,
  };
  await transaction(async (tx) => {
    const row = await heldCampaign(tx, key, EDITABLE_STATUSES, "changed");
    if (!(await updateCampaign(tx, { ...key, status: EDITABLE_STATUSES }, after))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.update",
      nounId: row.id,
      summary: `Changed how “${row.name}” is delivered`,
      before: campaignSay(row),
      after,
    });
  });
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
