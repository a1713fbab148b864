import { z } from "zod";

/** What is left of 4,096 bytes for the plaintext once it is encrypted (RFC 8291): record, key and padding take the rest. */
export const WEB_PUSH_LIMIT = 3_993;
/** Without an expiry: a day. RFC 8030 wants a TTL on every message. */
export const WEB_PUSH_USUAL_TTL = 86_400;
export const TOPIC = /^[A-Za-z0-9_-]{1,32}$/;

const text = z.string();
/** A line: the headers of the push service, and the plaintext that is encrypted for each subscription. */
export const webPushLine = z.strictObject({
  headers: z.strictObject({
    TTL: text.regex(/^\d+$/),
    Urgency: z.enum(["low", "normal", "high"]),
    Topic: text.regex(TOPIC, "A topic has 1 to 32 letters, digits, - and _").optional(),
  }),
  payload: z.strictObject({
    /** Marks a declarative message, which a browser shows without a service worker; it needs an address to open. */
    web_push: z.literal(8030).optional(),
    notification: z.strictObject({
      title: text.min(1, "Web Push needs a title"),
      body: text.optional(),
      lang: text,
      dir: z.literal("auto"),
      navigate: z.url({ protocol: /^https$/ }).optional(),
      image: text.optional(),
      icon: text.optional(),
      tag: text.optional(),
      silent: z.literal(true).optional(),
      data: z.record(text, text),
    }),
  }),
});
