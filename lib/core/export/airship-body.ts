import { z } from "zod";
import { INTERRUPTION_LEVELS } from "../campaigns/delivery.ts";

/** Stands where the sender puts the recipient. */
export const AIRSHIP_RECIPIENT_PLACEHOLDER = "NAMED_USER";
export const AIRSHIP_LIMIT = 4_096;
export const COLLAPSE_LIMIT = 64;

export const RESERVED = /^(?:from|message_type|data|google.*|gcm.*)$/;
const text = z.string();
const extra = z.record(text, text).refine((all) => !Object.keys(all).some((key) => RESERVED.test(key)), {
  message: "Reserved by Airship: from, message_type, data, google…, gcm…",
});
const platform = { title: text.min(1).optional(), extra };
/** The body of `POST /push`. */
export const airshipBody = z.strictObject({
  audience: z.union([
    z.literal("all"),
    z.strictObject({ named_user: text.min(1) }),
    z.strictObject({ tag: text.min(1), group: text.min(1).optional() }),
    z.strictObject({ segment: text.min(1) }),
  ]),
  device_types: z.array(z.enum(["ios", "android", "web"])).min(1),
  notification: z.strictObject({
    alert: text.min(1, "The text is empty"),
    ios: z
      .strictObject({
        ...platform,
        interruption_level: z.enum(INTERRUPTION_LEVELS),
        collapse_id: text.optional(),
        media_attachment: z.strictObject({ url: text }).optional(),
      })
      .optional(),
    android: z
      .strictObject({
        ...platform,
        delivery_priority: z.enum(["normal", "high"]),
        collapse_key: text.optional(),
        style: z.strictObject({ type: z.literal("big_picture"), big_picture: text }).optional(),
      })
      .optional(),
    web: z.strictObject({ ...platform, image: z.strictObject({ url: text }).optional() }).optional(),
    actions: z
      .strictObject({ open: z.strictObject({ type: z.enum(["url", "deep_link"]), content: text.min(1) }) })
      .optional(),
  }),
  options: z
    .strictObject({ expiry: z.int().min(0).optional(), personalization: z.literal(true).optional() })
    .optional(),
});
