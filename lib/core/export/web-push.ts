import { z } from "zod";
import { EXTRA_DATA_FIELD, extraData, settingLine, TOKEN_FIELD, tokenChoice } from "./common-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { plainTexts, type Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";

/** What is left of 4,096 bytes for the plaintext once it is encrypted (RFC 8291): record, key and padding take the rest. */
export const WEB_PUSH_LIMIT = 3_993;
/** Without an expiry: a day. RFC 8030 wants a TTL on every message. */
export const WEB_PUSH_USUAL_TTL = 86_400;
const TOPIC = /^[A-Za-z0-9_-]{1,32}$/;

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

export const webPushSettings = z.object({
  iconUrl: settingLine(500).refine((address) => address === "" || /^https:\/\/\S+$/.test(address), {
    message: "Start with https://",
  }),
  tokens: tokenChoice,
  data: extraData(/^$/, "none"),
});
type Settings = z.output<typeof webPushSettings>;

/** Web Push. The payload is a declarative push message, which a service worker can read just as well. */
export const webPush = {
  name: "Web Push",
  about: "One line for each subscription's endpoint: TTL, Urgency and Topic, and the plaintext to encrypt.",
  settings: webPushSettings,
  fields: [
    { key: "iconUrl", label: "Icon", hint: "An https:// address; may stay empty.", kind: "text" },
    TOKEN_FIELD,
    EXTRA_DATA_FIELD,
  ],
  build: (message, settings) => {
    const { written, longest, reasons } = plainTexts(message, settings.tokens);
    const { collapseId, expirySeconds, interruption } = message;
    const headers = {
      TTL: String(expirySeconds ?? WEB_PUSH_USUAL_TTL),
      Urgency: URGENCY[interruption],
      ...withoutGaps({ Topic: collapseId }),
    };
    const topic =
      collapseId !== null && !TOPIC.test(collapseId)
        ? [`The collapse id “${collapseId}” is no Web Push topic: 1 to 32 letters, digits, - and _`]
        : [];
    const line = {
      headers: topic.length > 0 ? { ...headers, Topic: undefined } : headers,
      payload: payload(message, written, settings),
    };
    const missing = written.title.trim() === "" ? ["Web Push needs a title"] : [];
    return builtLine(webPushLine, line, [
      ...reasons,
      ...missing,
      ...topic,
      ...overLimit("The payload", payload(message, longest, settings), WEB_PUSH_LIMIT),
    ]);
  },
} as const satisfies SenderFormat<typeof webPushSettings>;

const URGENCY = { passive: "low", active: "normal", "time-sensitive": "high", critical: "high" } as const;

function payload(message: OutgoingMessage, texts: Texts, settings: Settings) {
  const navigate = message.link?.startsWith("https://") ? message.link : null;
  return {
    ...withoutGaps({ web_push: navigate ? 8030 : null }),
    notification: {
      title: texts.title,
      ...withoutGaps({ body: texts.body || null }),
      lang: message.language,
      dir: "auto",
      ...withoutGaps({
        navigate,
        image: message.picture,
        icon: settings.iconUrl || null,
        tag: message.collapseId,
        silent: message.interruption === "passive" ? true : null,
      }),
      data: {
        ...settings.data,
        ...withoutGaps({
          messageId: message.messageId,
          campaignId: message.campaign.id,
          itemId: message.itemId,
          style: message.style,
          url: message.link,
        }),
      },
    },
  };
}
