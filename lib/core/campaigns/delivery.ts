import { z } from "zod";

/** How loudly a phone may announce it, in Apple's words. */
export const INTERRUPTION_LEVELS = ["passive", "active", "time-sensitive", "critical"] as const;
export type InterruptionLevel = (typeof INTERRUPTION_LEVELS)[number];

/** Four weeks: the longest that FCM, OneSignal and Braze keep a message for a device that is off. */
export const LONGEST_EXPIRY_SECONDS = 2_419_200;

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "Write it on one line, without control characters");

/** Schemes that would run as a script or read a file where a link is opened. */
const UNSAFE = /^(?:javascript|data|vbscript|file|blob|about):/i;

/** The blanks of a pattern, each filled from the message. */
export const PATTERN_BLANKS = ["{itemId}", "{messageId}", "{url}"] as const;
const blanksKnown = (text: string) =>
  Array.from(text.matchAll(/\{[^}]*\}?/g)).every(([blank]) =>
    PATTERN_BLANKS.some((known) => known === blank),
  );
const BLANKS = `In braces stand ${PATTERN_BLANKS.join(", ")} alone`;

/** What may be said of a delivery, field by field. Patterns hold `{itemId}`, `{messageId}` or `{url}`. */
export const DELIVERY_FIELDS = {
  /** Where a tap leads; empty for the item's own link. */
  deepLink: line(1_000)
    .refine(
      (text) => text === "" || /^[a-z][a-z0-9+.-]*:./i.test(text) || text === "{url}",
      "Start with a scheme, such as https: or myapp:",
    )
    .refine((text) => !UNSAFE.test(text), "A link of this scheme is not opened")
    .refine(blanksKnown, BLANKS),
  /** `item`: the picture of each item. `none`: no picture. `fixed`: the one at `pictureUrl`. */
  picture: z.enum(["item", "none", "fixed"]),
  pictureUrl: line(1_000).refine(
    (text) => text === "" || /^https:\/\/\S+$/i.test(text),
    "Phones load pictures over https:// alone",
  ),
  /** A newer message with the same id takes the place of this one; empty for none. */
  collapseId: line(120).refine(blanksKnown, BLANKS),
  /** How long a device that is off may still get it, in seconds; null for as long as the sender keeps it. */
  expirySeconds: z
    .int("Write it as whole seconds")
    .min(0, "At least 0 seconds")
    .max(LONGEST_EXPIRY_SECONDS, "At most 28 days")
    .nullable(),
  interruption: z.enum(INTERRUPTION_LEVELS),
};

/** How a campaign is delivered, beyond its texts: each message gets its own by the patterns. */
export const delivery = z.object({
  deepLink: DELIVERY_FIELDS.deepLink.default(""),
  picture: DELIVERY_FIELDS.picture.default("item"),
  pictureUrl: DELIVERY_FIELDS.pictureUrl.default(""),
  collapseId: DELIVERY_FIELDS.collapseId.default(""),
  expirySeconds: DELIVERY_FIELDS.expirySeconds.default(null),
  interruption: DELIVERY_FIELDS.interruption.default("active"),
});
export type Delivery = z.output<typeof delivery>;
export type DeliveryInput = z.input<typeof delivery>;

/** How a campaign is delivered when nobody has said anything. */
export const USUAL_DELIVERY: Delivery = delivery.parse({});

/** What is missing in a delivery for it to be meant, beside its field. */
export function deliveryGap(given: Delivery): { field: keyof Delivery; message: string } | null {
  return given.picture === "fixed" && given.pictureUrl === ""
    ? { field: "pictureUrl", message: "Give the picture's address" }
    : null;
}

/** A pattern with its blanks filled. A value inside a longer pattern is encoded, so that it stays one part of a link. */
export function fillPattern(
  pattern: string,
  message: { externalId: string; messageId: string; url: string | null },
): string {
  if (pattern === "{url}") return message.url ?? "";
  return pattern.replaceAll(/\{(itemId|messageId|url)\}/g, (_, blank: string) => {
    if (blank === "itemId") return encodeURIComponent(message.externalId.toWellFormed());
    if (blank === "messageId") return encodeURIComponent(message.messageId);
    return encodeURIComponent(message.url ?? "");
  });
}
