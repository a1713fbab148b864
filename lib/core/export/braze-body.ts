import { z } from "zod";
import { INTERRUPTION_LEVELS } from "../campaigns/delivery.ts";

/** Stands where the sender puts up to 50 recipients. */
export const BRAZE_RECIPIENT_PLACEHOLDER = "EXTERNAL_USER_ID";
/** Of alert and extra together. */
export const BRAZE_APPLE_LIMIT = 1_912;
export const BRAZE_ANDROID_LIMIT = 4_000;
export const COLLAPSE_LIMIT = 64;

export const RESERVED = /^(?:ab|aps)$/;
const text = z.string();
const shown = text.min(1, "The text is empty");
const extra = z
  .record(text, text)
  .refine((all) => !Object.keys(all).some((key) => RESERVED.test(key)), "Reserved by Braze: ab, aps");
const variation = { message_variation_id: text.optional() };
/** The body of `POST /messages/send`. */
export const brazeBody = z
  .strictObject({
    broadcast: z.literal(true).optional(),
    external_user_ids: z.array(text.min(1)).min(1).max(50).optional(),
    segment_id: text.min(1).optional(),
    campaign_id: text.min(1).optional(),
    messages: z.strictObject({
      apple_push: z
        .strictObject({
          alert: z.strictObject({ title: shown.optional(), body: shown }),
          extra,
          interruption_level: z.enum(INTERRUPTION_LEVELS),
          custom_uri: text.optional(),
          asset_url: text.optional(),
          asset_file_type: z.enum(["gif", "jpg", "png"]).optional(),
          collapse_id: text.optional(),
          expiry: text.optional(),
          ...variation,
        })
        .optional(),
      android_push: z
        .strictObject({
          title: shown,
          alert: shown,
          extra,
          android_priority: z.enum(["normal", "high"]),
          custom_uri: text.optional(),
          push_icon_image_url: text.optional(),
          collapse_key: text.optional(),
          time_to_live: z.int().min(0).max(2_419_200).optional(),
          ...variation,
        })
        .optional(),
      web_push: z
        .strictObject({
          title: shown,
          alert: shown,
          extra,
          custom_uri: text.optional(),
          large_image_url: text.optional(),
          time_to_live: z.int().min(0).max(2_419_200).optional(),
          ...variation,
        })
        .optional(),
    }),
  })
  .refine((body) => [body.broadcast, body.external_user_ids].filter(Boolean).length === 1, {
    message: "Braze takes either recipients or a broadcast",
  })
  .refine((body) => !usesVariation(body.messages) || body.campaign_id !== undefined, {
    message: "A message variation needs a campaign id",
  });

function usesVariation(messages: Partial<Record<string, { message_variation_id?: string }>>): boolean {
  return Object.values(messages).some((one) => one?.message_variation_id !== undefined);
}
