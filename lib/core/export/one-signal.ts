import { z } from "zod";
import { primaryLanguage } from "../content/language-tag.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine } from "./common-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { linkWithoutBraces, liquidTexts } from "./template-texts.ts";

/** Stand where the sender puts its app's id and the recipients. */
export const ONE_SIGNAL_APP_PLACEHOLDER = "ONESIGNAL_APP_ID";
export const ONE_SIGNAL_RECIPIENT_PLACEHOLDER = "EXTERNAL_ID";
/** OneSignal hands the message on to FCM and Apple, whose limit holds for what a device gets. */
export const ONE_SIGNAL_LIMIT = 4_096;
const COLLAPSE_LIMIT = 64;

const text = z.string();
const byLanguage = z.record(text, text.min(1, "The text is empty"));
/** The body of `POST /notifications`. */
export const oneSignalBody = z
  .strictObject({
    app_id: text.min(1),
    target_channel: z.literal("push"),
    included_segments: z.array(text.min(1)).min(1).optional(),
    include_aliases: z.strictObject({ external_id: z.array(text.min(1)).min(1).max(20_000) }).optional(),
    name: text.max(128),
    contents: byLanguage.refine((contents) => contents.en !== undefined, "OneSignal needs a text for en"),
    headings: byLanguage.optional(),
    data: z.record(text, text),
    url: text.optional(),
    global_image: text.optional(),
    send_after: text.optional(),
    delayed_option: z.enum(["timezone", "last-active"]).optional(),
    collapse_id: text.optional(),
    ttl: z.int().min(0).max(2_419_200).optional(),
    ios_interruption_level: z.enum(["passive", "active", "time_sensitive", "critical"]),
    idempotency_key: z.uuid(),
  })
  .refine(
    (body) => !body.headings || sameKeys(body.contents, body.headings),
    "Title and text need the same languages",
  )
  .refine((body) => (body.included_segments === undefined) !== (body.include_aliases === undefined), {
    message: "OneSignal takes either segments or recipients",
  });

export const oneSignalSettings = z.object({
  appId: settingLine(60).refine((id) => id === "" || z.uuid().safeParse(id).success, {
    message: "Write the app's id as OneSignal shows it, a UUID",
  }),
  target: z.enum(["recipients", "audience"]).default("recipients"),
  schedule: z.enum(["now", "window", "window-local"]).default("now"),
  data: extraData(/^$/, "none"),
});
type Settings = z.output<typeof oneSignalSettings>;

/**
 * OneSignal, create notification. The text stands under `en` too, which OneSignal means as “everyone else”; its own
 * language stands beside it. An A/B test cannot be made through this API: each message is a request of its own.
 */
export const oneSignal = {
  name: "OneSignal",
  about: "One body a line for POST /notifications of OneSignal.",
  settings: oneSignalSettings,
  fields: [
    {
      key: "appId",
      label: "App id",
      hint: `Empty: ${ONE_SIGNAL_APP_PLACEHOLDER} for the sender to fill in`,
      kind: "text",
    },
    {
      key: "target",
      label: "Sent to",
      kind: "choice",
      choices: [
        { value: "recipients", label: "Recipients: the sender fills in external ids" },
        { value: "audience", label: "The segment that the campaign's audience names" },
      ],
    },
    {
      key: "schedule",
      label: "When",
      kind: "choice",
      choices: [
        { value: "now", label: "As soon as it is posted" },
        { value: "window", label: "At the start of the send window" },
        { value: "window-local", label: "At that time of each reader's clock" },
      ],
    },
    EXTRA_DATA_FIELD,
  ],
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

function body(message: OutgoingMessage, texts: Texts, settings: Settings) {
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
    idempotency_key: message.messageId,
  };
}

function payload(message: OutgoingMessage, texts: Texts, settings: Settings) {
  const inLanguages = (value: string) => ({ en: value, [oneSignalLanguage(message.language)]: value });
  return {
    contents: inLanguages(texts.body),
    ...(texts.title.trim() === "" ? {} : { headings: inLanguages(texts.title) }),
    data: {
      ...settings.data,
      messageId: message.messageId,
      campaignId: message.campaign.id,
      itemId: message.itemId,
      style: message.style,
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

function sameKeys(a: object, b: object): boolean {
  return Object.keys(a).sort().join() === Object.keys(b).sort().join();
}
