import { primaryLanguage } from "../content/language-tag.ts";
import { messageData, requestId } from "./message-data.ts";
import {
  COLLAPSE_LIMIT,
  ONE_SIGNAL_APP_PLACEHOLDER,
  ONE_SIGNAL_LIMIT,
  ONE_SIGNAL_RECIPIENT_PLACEHOLDER,
  oneSignalBody,
} from "./one-signal-body.ts";
import { type OneSignalSettings, oneSignalFields, oneSignalSettings } from "./one-signal-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { linkWithoutBraces, liquidTexts } from "./template-texts.ts";

/**
 * OneSignal, create notification. The text stands under `en` too, which OneSignal means as “everyone else”; its own
 * language stands beside it. An A/B test cannot be made through this API: each message is a request of its own.
 */
export const oneSignal = {
  name: "OneSignal",
  about: "One body a line for POST /notifications of OneSignal.",
  settings: oneSignalSettings,
  fields: oneSignalFields,
  build: (message, settings) => {
    const { written, longest, reasons } = liquidTexts(message, "oneSignal");
    const size = overLimit("What a device gets", payload(message, longest, settings), ONE_SIGNAL_LIMIT);
    const collapse =
      message.collapseId === null ? [] : overLimit("The collapse id", message.collapseId, COLLAPSE_LIMIT);
    const missing = written.body.trim() === "" ? ["OneSignal needs a text under the title"] : [];
    return builtLine(oneSignalBody, body(message, written, settings), [
      ...reasons,
      ...missing,
      ...size,
      ...collapse,
    ]);
  },
} as const satisfies SenderFormat<typeof oneSignalSettings>;

function body(message: OutgoingMessage, texts: Texts, settings: OneSignalSettings) {
  const { campaign } = message;
  const when = settings.schedule === "now" ? null : campaign.sendFrom;
  return {
    app_id: settings.appId || ONE_SIGNAL_APP_PLACEHOLDER,
    target_channel: "push",
    ...(settings.target === "audience"
      ? { included_segments: [campaign.audience] }
      : { include_aliases: { external_id: [ONE_SIGNAL_RECIPIENT_PLACEHOLDER] } }),
    name: campaign.name,
    ...payload(message, texts, settings),
    ...withoutGaps({
      send_after: when,
      delayed_option: when !== null && settings.schedule === "window-local" ? "timezone" : null,
      ttl: message.expirySeconds,
    }),
    ios_interruption_level: message.interruption.replace("-", "_"),
    idempotency_key: requestId(message),
  };
}

function payload(message: OutgoingMessage, texts: Texts, settings: OneSignalSettings) {
  const inLanguages = (value: string) => ({ en: value, [oneSignalLanguage(message.language)]: value });
  return {
    contents: inLanguages(texts.body),
    ...(texts.title.trim() === "" ? {} : { headings: inLanguages(texts.title) }),
    data: {
      ...settings.data,
      ...messageData(message),
    },
    ...withoutGaps({
      url: linkWithoutBraces(message.link),
      global_image: message.picture,
      collapse_id: message.collapseId,
    }),
  };
}

/** OneSignal's code of a language: two letters, and for Chinese its script. */
function oneSignalLanguage(tag: string): string {
  const primary = primaryLanguage(tag);
  if (primary !== "zh") return primary;
  return /-(?:Hant|TW|HK|MO)\b/i.test(tag) ? "zh-Hant" : "zh-Hans";
}
