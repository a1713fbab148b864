import { z } from "zod";
import { DELIVERY_FIELDS, type Delivery, deliveryGap, USUAL_DELIVERY } from "./delivery.ts";

/** What one message says of its delivery in place of its campaign: the fields that it says alone. */
export type MessageDelivery = Partial<Delivery>;

/** The fields as a form gives them: what is empty or left out is as the campaign says. */
export const messageDelivery = z
  .object({
    deepLink: DELIVERY_FIELDS.deepLink.optional(),
    picture: DELIVERY_FIELDS.picture.optional(),
    pictureUrl: DELIVERY_FIELDS.pictureUrl.optional(),
    collapseId: DELIVERY_FIELDS.collapseId.optional(),
    expirySeconds: DELIVERY_FIELDS.expirySeconds.optional(),
    interruption: DELIVERY_FIELDS.interruption.optional(),
  })
  .transform(({ pictureUrl, ...said }): MessageDelivery | null => {
    const all = { ...said, ...(said.picture === "fixed" && { pictureUrl }) };
    const own = Object.entries(all).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    );
    return own.length === 0 ? null : (Object.fromEntries(own) as MessageDelivery);
  });
export type MessageDeliveryInput = z.input<typeof messageDelivery>;

/** How a message is delivered: as its campaign says, but for what it says itself. */
export function deliveryOf(campaign: Delivery, own: MessageDelivery | null | undefined): Delivery {
  return own ? { ...campaign, ...own } : campaign;
}

/** What is missing in a message's own delivery for it to be meant, beside its field. */
export function messageDeliveryGap(own: MessageDelivery | null): ReturnType<typeof deliveryGap> {
  return deliveryGap(deliveryOf(USUAL_DELIVERY, own));
}

/** What a message says itself, in the order in which it is hashed. That order never changes. */
export function hashedDelivery(own: MessageDelivery): unknown[] {
  return [
    own.deepLink ?? null,
    own.picture ?? null,
    own.pictureUrl ?? null,
    own.collapseId ?? null,
    own.expirySeconds ?? null,
    own.interruption ?? null,
  ];
}
