import { z } from "zod";
import { INTERRUPTION_LEVELS } from "../campaigns/delivery.ts";

/** Stands where the sender puts the bundle id of the app, when the export does not name it. */
export const APNS_TOPIC_PLACEHOLDER = "APP_BUNDLE_ID";
export const APNS_LIMIT = 4_096;
export const APNS_COLLAPSE_LIMIT = 64;

export const RESERVED = /^aps$/;
const text = z.string();
/** What is posted to `/3/device/DEVICE_TOKEN`. Custom keys stand beside `aps`. */
export const apnsPayload = z
  .object({
    aps: z.strictObject({
      alert: z
        .strictObject({ title: text.optional(), subtitle: text.optional(), body: text.optional() })
        .refine((alert) => Object.keys(alert).length > 0, "The alert is empty"),
      "interruption-level": z.enum(INTERRUPTION_LEVELS),
      "relevance-score": z.number().min(0).max(1).optional(),
      "mutable-content": z.literal(1).optional(),
      "thread-id": text.optional(),
    }),
  })
  .catchall(text);

/** A line: the payload, and the headers that belong to it. Apple keeps collapse id, expiry and priority in headers. */
export const apnsLine = z.strictObject({
  headers: z.strictObject({
    "apns-topic": text.min(1),
    "apns-push-type": z.literal("alert"),
    "apns-priority": z.enum(["5", "10"]),
    "apns-id": z.uuid(),
    "apns-expiration": text.regex(/^\d+$/).optional(),
    "apns-collapse-id": text.optional(),
  }),
  payload: apnsPayload,
});
