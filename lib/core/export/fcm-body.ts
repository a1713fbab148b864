import { z } from "zod";

/** Stands where the sender puts the registration token of a device. */
export const FCM_TOKEN_PLACEHOLDER = "DEVICE_TOKEN";
export const FCM_LIMIT = 4_096;
export const RESERVED = /^(?:from|message_type|google\..*|gcm\.notification\..*)$/;
export const ANALYTICS_LABEL = /^[a-zA-Z0-9-_.~%]{1,50}$/;
export const TOPIC = /^[a-zA-Z0-9-_.~%]{1,900}$/;

const text = z.string();
const fcmMessage = z
  .strictObject({
    token: text.min(1).optional(),
    topic: text.regex(TOPIC, "A topic holds letters, digits and -_.~% alone").optional(),
    condition: text.min(1).optional(),
    notification: z.strictObject({
      title: text.optional(),
      body: text.optional(),
      image: z.url().optional(),
    }),
    data: z.record(text, text).refine((data) => !Object.keys(data).some((key) => RESERVED.test(key)), {
      message: "Reserved by FCM: from, message_type, google.*, gcm.notification.*",
    }),
    android: z
      .strictObject({
        collapse_key: text.optional(),
        priority: z.enum(["NORMAL", "HIGH"]),
        ttl: text.regex(/^\d+s$/).optional(),
        notification: z.strictObject({ channel_id: text }).optional(),
      })
      .optional(),
    apns: z
      .strictObject({
        headers: z.record(text, text).optional(),
        payload: z.strictObject({ aps: z.record(text, z.unknown()) }),
      })
      .optional(),
    webpush: z
      .strictObject({
        headers: z.record(text, text).optional(),
        fcm_options: z.strictObject({ link: z.url({ protocol: /^https$/ }) }).optional(),
      })
      .optional(),
    fcm_options: z
      .strictObject({ analytics_label: text.regex(ANALYTICS_LABEL, "1 to 50 letters, digits and -_.~%") })
      .optional(),
  })
  .refine(
    (one) => [one.token, one.topic, one.condition].filter((target) => target !== undefined).length === 1,
    {
      message: "FCM takes exactly one of token, topic and condition",
    },
  );

/** The body of `POST /v1/projects/PROJECT/messages:send`. */
export const fcmBody = z.strictObject({ message: fcmMessage });
