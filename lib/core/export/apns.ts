import { z } from "zod";
import { INTERRUPTION_LEVELS } from "../campaigns/delivery.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine, TOKEN_FIELD, tokenChoice } from "./common-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { plainTexts, type Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";

/** Stands where the sender puts the bundle id of the app, when the export does not name it. */
export const APNS_TOPIC_PLACEHOLDER = "APP_BUNDLE_ID";
export const APNS_LIMIT = 4_096;
export const APNS_COLLAPSE_LIMIT = 64;

const RESERVED = /^aps$/;
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

export const apnsSettings = z.object({
  topic: settingLine(200).refine((topic) => topic === "" || /^[\w.-]+$/.test(topic), {
    message: "Write the app's bundle id, such as org.example.app",
  }),
  threadId: settingLine(100),
  relevance: settingLine(10).refine(
    (text) => text === "" || (/^[01](?:\.\d+)?$/.test(text) && Number(text) <= 1),
    {
      message: "A number from 0 to 1",
    },
  ),
  tokens: tokenChoice,
  data: extraData(RESERVED, "aps"),
});
type Settings = z.output<typeof apnsSettings>;

/** Apple Push Notification service. The limit is held against the payload, tokens at their longest. */
export const apns = {
  name: "APNs",
  about: "One line for POST /3/device/DEVICE_TOKEN of Apple's service: its headers and its payload.",
  settings: apnsSettings,
  fields: [
    {
      key: "topic",
      label: "Bundle id of the app",
      hint: `Empty: ${APNS_TOPIC_PLACEHOLDER} for the sender to fill in`,
      kind: "text",
    },
    { key: "threadId", label: "Thread id", hint: "Groups the notifications on the phone.", kind: "text" },
    { key: "relevance", label: "Relevance score", hint: "0 to 1: the order in a summary.", kind: "text" },
    TOKEN_FIELD,
    EXTRA_DATA_FIELD,
  ],
  build: (message, settings) => {
    const { written, longest, reasons } = plainTexts(message, settings.tokens);
    const line = { headers: headers(message, settings), payload: payload(message, written, settings) };
    return builtLine(apnsLine, line, [
      ...reasons,
      ...overLimit("The payload", payload(message, longest, settings), APNS_LIMIT),
      ...(message.collapseId === null
        ? []
        : overLimit("The collapse id", message.collapseId, APNS_COLLAPSE_LIMIT)),
    ]);
  },
} as const satisfies SenderFormat<typeof apnsSettings>;

function headers(message: OutgoingMessage, settings: Settings) {
  const { expiresAt, collapseId, interruption } = message;
  return {
    "apns-topic": settings.topic || APNS_TOPIC_PLACEHOLDER,
    "apns-push-type": "alert",
    // Apple's word for “when it suits the battery” is 5; what is to be passive need not wake a phone.
    "apns-priority": interruption === "passive" ? "5" : "10",
    "apns-id": message.messageId,
    ...withoutGaps({
      "apns-expiration": expiresAt === null ? null : String(Math.floor(Date.parse(expiresAt) / 1_000)),
      "apns-collapse-id": collapseId,
    }),
  };
}

function payload(message: OutgoingMessage, texts: Texts, settings: Settings) {
  return {
    aps: {
      alert: withoutGaps({ title: texts.title || null, body: texts.body || null }),
      "interruption-level": message.interruption,
      ...withoutGaps({
        "relevance-score": settings.relevance === "" ? null : Number(settings.relevance),
        "mutable-content": message.picture ? 1 : null,
        "thread-id": settings.threadId || null,
      }),
    },
    ...settings.data,
    ...withoutGaps({
      messageId: message.messageId,
      campaignId: message.campaign.id,
      itemId: message.itemId,
      style: message.style,
      url: message.link,
      image: message.picture,
    }),
  };
}
