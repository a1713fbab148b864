import { z } from "zod";
import { DELIVERY_FIELDS, type Delivery, deliveryGap, USUAL_DELIVERY } from "./delivery.ts";

/**
 * What one message says of its delivery in place of its campaign: the fields that it says alone. As in a campaign, a
 * collapse id of "" and an expiry of null are none: the message has none whatever its campaign says.
 */
export type MessageDelivery = Partial<Delivery>;

/** The fields as a form gives them: what is left out is as the campaign says, and so is an empty deep link. */
export const messageDelivery = z
  .object({
    deepLink: DELIVERY_FIELDS.deepLink.optional(),
    picture: DELIVERY_FIELDS.picture.optional(),
    pictureUrl: DELIVERY_FIELDS.pictureUrl.optional(),
    collapseId: DELIVERY_FIELDS.collapseId.optional(),
    expirySeconds: DELIVERY_FIELDS.expirySeconds.optional(),
    interruption: DELIVERY_FIELDS.interruption.optional(),
  })
  .transform(({ deepLink, pictureUrl, ...said }): MessageDelivery | null => {
    const all = {
      deepLink: deepLink || undefined,
      ...said,
      ...(said.picture === "fixed" && { pictureUrl: pictureUrl || undefined }),
    };
    const own = Object.entries(all).filter(([, value]) => value !== undefined);
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

/**
 * What a message says itself, in the order in which it is hashed. That order never changes. What it does not say is
 * null, so that no expiry has a word of its own.
 */
export function hashedDelivery(own: MessageDelivery): unknown[] {
  return [
    own.deepLink ?? null,
    own.picture ?? null,
    own.pictureUrl ?? null,
    own.collapseId ?? null,
    own.expirySeconds === null ? "none" : (own.expirySeconds ?? null),
    own.interruption ?? null,
  ];
}
