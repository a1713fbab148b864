import { z } from "zod";
import { EXTRA_DATA_FIELD, extraData, settingLine, TOKEN_FIELD, tokenChoice } from "./common-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { plainTexts, type Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";

/** Stands where the sender puts the registration token of a device. */
export const FCM_TOKEN_PLACEHOLDER = "DEVICE_TOKEN";
export const FCM_LIMIT = 4_096;
const RESERVED = /^(?:from|message_type|google\..*|gcm\.notification\..*)$/;
const ANALYTICS_LABEL = /^[a-zA-Z0-9-_.~%]{1,50}$/;
const TOPIC = /^[a-zA-Z0-9-_.~%]{1,900}$/;

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

export const fcmSettings = z
  .object({
    target: z.enum(["token", "topic", "condition"]).default("token"),
    targetName: settingLine(900),
    analyticsLabel: settingLine(50).refine((label) => label === "" || ANALYTICS_LABEL.test(label), {
      message: "1 to 50 letters, digits and -_.~%",
    }),
    channelId: settingLine(100),
    tokens: tokenChoice,
    data: extraData(RESERVED, "from, message_type, google.*, gcm.notification.*"),
  })
  .refine((all) => all.target !== "topic" || TOPIC.test(all.targetName), {
    path: ["targetName"],
    message: "Name the topic: letters, digits and -_.~% alone, without /topics/",
  })
  .refine((all) => all.target !== "condition" || all.targetName !== "", {
    path: ["targetName"],
    message: "Write the condition, such as 'news' in topics && 'de' in topics",
  });
type Settings = z.output<typeof fcmSettings>;

/** Firebase Cloud Messaging, HTTP v1. The limit is held against the message without its target, tokens at their longest. */
export const fcm = {
  name: "FCM HTTP v1",
  about: "One body a line for POST /v1/projects/…/messages:send of Firebase Cloud Messaging.",
  settings: fcmSettings,
  fields: [
    {
      key: "target",
      label: "Sent to",
      kind: "choice",
      choices: [
        { value: "token", label: "Devices: the sender fills in each token" },
        { value: "topic", label: "A topic" },
        { value: "condition", label: "A condition over topics" },
      ],
    },
    {
      key: "targetName",
      label: "Topic or condition",
      kind: "text",
      when: { key: "target", is: ["topic", "condition"] },
    },
    {
      key: "analyticsLabel",
      label: "Analytics label",
      hint: "1 to 50 letters, digits and -_.~%",
      kind: "text",
    },
    { key: "channelId", label: "Android channel id", kind: "text" },
    TOKEN_FIELD,
    EXTRA_DATA_FIELD,
  ],
  build: (message, settings) => {
    const { written, longest, reasons } = plainTexts(message, settings.tokens);
    const target = {
      [settings.target]: settings.target === "token" ? FCM_TOKEN_PLACEHOLDER : settings.targetName,
    };
    const body = { message: { ...target, ...content(message, written, settings) } };
    const size = overLimit("The message", content(message, longest, settings), FCM_LIMIT);
    return builtLine(fcmBody, body, [...reasons, ...size, ...collapseReasons(message)]);
  },
} as const satisfies SenderFormat<typeof fcmSettings>;

function content(message: OutgoingMessage, texts: Texts, settings: Settings) {
  const { collapseId, expirySeconds, interruption, link, expiresAt } = message;
  const urgent = interruption === "time-sensitive" || interruption === "critical";
  const expires = expiresAt === null ? null : String(Math.floor(Date.parse(expiresAt) / 1_000));
  return withoutGaps({
    notification: withoutGaps({
      title: texts.title || null,
      body: texts.body || null,
      image: message.picture,
    }),
    data: {
      ...settings.data,
      ...withoutGaps({
        messageId: message.messageId,
        campaignId: message.campaign.id,
        itemId: message.itemId,
        style: message.style,
        url: link,
      }),
    },
    android: withoutGaps({
      collapse_key: collapseId,
      priority: urgent ? "HIGH" : "NORMAL",
      ttl: expirySeconds === null ? null : `${expirySeconds}s`,
      notification: settings.channelId ? { channel_id: settings.channelId } : null,
    }),
    apns: withoutGaps({
      headers: withoutGaps({ "apns-collapse-id": collapseId, "apns-expiration": expires }),
      payload: {
        aps: withoutGaps({
          "interruption-level": interruption,
          "mutable-content": message.picture ? 1 : null,
        }),
      },
    }),
    webpush: withoutGaps({
      headers: withoutGaps({ TTL: expirySeconds === null ? null : String(expirySeconds) }),
      fcm_options: link?.startsWith("https://") ? { link } : null,
    }),
    fcm_options: settings.analyticsLabel ? { analytics_label: settings.analyticsLabel } : null,
  });
}

/** The collapse id travels to Apple as a header of at most 64 bytes. */
function collapseReasons({ collapseId }: OutgoingMessage): string[] {
  return collapseId === null ? [] : overLimit("The collapse id", collapseId, 64);
}
