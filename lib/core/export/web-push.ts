import { messageData } from "./message-data.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { plainTexts, type Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { TOPIC, WEB_PUSH_LIMIT, WEB_PUSH_USUAL_TTL, webPushLine } from "./web-push-body.ts";
import { type WebPushSettings, webPushFields, webPushSettings } from "./web-push-settings.ts";

/** Web Push. The payload is a declarative push message, which a service worker can read just as well. */
export const webPush = {
  name: "Web Push",
  about: "One line for each subscription's endpoint: TTL, Urgency and Topic, and the plaintext to encrypt.",
  settings: webPushSettings,
  fields: webPushFields,
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

function payload(message: OutgoingMessage, texts: Texts, settings: WebPushSettings) {
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
          ...messageData(message),
          url: message.link,
        }),
      },
    },
  };
}
