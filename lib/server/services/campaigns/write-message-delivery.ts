import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { EDITABLE_STATUSES } from "#core/campaigns/campaign-status.ts";
import { type MessageDelivery, messageDeliveryGap } from "#core/campaigns/message-delivery.ts";
import { notFound, ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { updateCampaign } from "../../repositories/campaigns.ts";
import { findDelivered, updateMessageDelivery } from "../../repositories/message-deliveries.ts";
import { transaction } from "../../repositories/transaction.ts";
import { heldCampaign, stale } from "./found-campaign.ts";
import type { CampaignKey } from "./write-campaign.ts";

/**
 * Says how one message of a draft or a returned campaign is delivered, where that differs from its campaign; null takes
 * it back. Throws `invalid` beside the field that is missing, `not-found` for an item that the campaign does not hold,
 * `conflict` where the campaign changed meanwhile.
 */
export async function changeMessageDelivery(
  person: Person,
  key: CampaignKey,
  { itemId, delivery }: { itemId: string; delivery: MessageDelivery | null },
): Promise<void> {
  requirePermission(person, "campaigns.write");
  const gap = messageDeliveryGap(delivery);
  if (gap) throw new ProductError("invalid", gap.message, { [`delivery.${gap.field}`]: gap.message });
  await transaction(async (tx) => {
    const row = await heldCampaign(tx, key, EDITABLE_STATUSES, "changed");
    const message = await findDelivered(tx, { campaignId: row.id, itemId });
    if (!message) throw notFound("notification");
    await updateMessageDelivery(tx, message.id, delivery);
    if (!(await updateCampaign(tx, { ...key, status: EDITABLE_STATUSES }, {}))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.update",
      nounId: row.id,
      summary: `Changed how “${message.title || message.body}” of “${row.name}” is delivered`,
      before: { itemId, delivery: message.delivery },
      after: { itemId, delivery },
    });
  });
}
