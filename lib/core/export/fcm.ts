import { FCM_LIMIT, FCM_TOKEN_PLACEHOLDER, fcmBody } from "./fcm-body.ts";
import { type FcmSettings, fcmFields, fcmSettings } from "./fcm-settings.ts";
import { messageData } from "./message-data.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { plainTexts, type Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";

/** Firebase Cloud Messaging, HTTP v1. The limit is held against the message without its target, tokens at their longest. */
export const fcm = {
  name: "FCM HTTP v1",
  about: "One body a line for POST /v1/projects/…/messages:send of Firebase Cloud Messaging.",
  settings: fcmSettings,
  fields: fcmFields,
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

function content(message: OutgoingMessage, texts: Texts, settings: FcmSettings) {
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
        ...messageData(message),
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
