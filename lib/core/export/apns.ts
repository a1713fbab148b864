import { APNS_COLLAPSE_LIMIT, APNS_LIMIT, APNS_TOPIC_PLACEHOLDER, apnsLine } from "./apns-body.ts";
import { type ApnsSettings, apnsFields, apnsSettings } from "./apns-settings.ts";
import { messageData, requestId } from "./message-data.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { plainTexts, type Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";

/** Apple Push Notification service. The limit is held against the payload, tokens at their longest. */
export const apns = {
  name: "APNs",
  about: "One line for POST /3/device/DEVICE_TOKEN of Apple's service: its headers and its payload.",
  settings: apnsSettings,
  fields: apnsFields,
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

function headers(message: OutgoingMessage, settings: ApnsSettings) {
  const { expiresAt, collapseId, interruption } = message;
  return {
    "apns-topic": settings.topic || APNS_TOPIC_PLACEHOLDER,
    "apns-push-type": "alert",
    // Apple's word for “when it suits the battery” is 5; what is to be passive need not wake a phone.
    "apns-priority": interruption === "passive" ? "5" : "10",
    "apns-id": requestId(message),
    ...withoutGaps({
      "apns-expiration": expiresAt === null ? null : String(Math.floor(Date.parse(expiresAt) / 1_000)),
      "apns-collapse-id": collapseId,
    }),
  };
}

function payload(message: OutgoingMessage, texts: Texts, settings: ApnsSettings) {
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
      ...messageData(message),
      url: message.link,
      image: message.picture,
    }),
  };
}
