import { USUAL_DELIVERY } from "../campaigns/delivery.ts";
import type { ExportMessage } from "./export-message.ts";
import { type OutgoingCampaign, outgoingMessage } from "./outgoing-message.ts";

/** What a campaign says of its delivery, as further columns of CSV and JSON Lines. */
export const DELIVERY_COLUMNS = ["collapseId", "expirySeconds", "interruption"] as const;
export type DeliveryColumn = (typeof DELIVERY_COLUMNS)[number];
type DeliveredMessage = ExportMessage & Partial<Record<DeliveryColumn, string | null>>;

/**
 * The further columns: none where neither the campaign nor a message says anything of its delivery, so that a file from before there were any
 * keeps its bytes.
 */
export function deliveryColumns({ delivery, ownDeliveries }: OutgoingCampaign): readonly DeliveryColumn[] {
  const says = ownDeliveries || JSON.stringify(delivery) !== JSON.stringify(USUAL_DELIVERY);
  return says ? DELIVERY_COLUMNS : [];
}

/** A message with link and picture as the campaign delivers them, and what else it says. Texts stay as approved. */
export function deliveredMessage(message: ExportMessage, campaign: OutgoingCampaign): DeliveredMessage {
  if (deliveryColumns(campaign).length === 0) return message;
  const { link, picture, collapseId, expirySeconds, interruption } = outgoingMessage(message, campaign);
  return {
    ...message,
    url: link,
    imageUrl: picture,
    collapseId,
    expirySeconds: expirySeconds === null ? null : String(expirySeconds),
    interruption,
  };
}
