import { z } from "zod";
import { INTERRUPTION_LEVELS } from "../campaigns/delivery.ts";
import { byteLength } from "../text/byte-length.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine } from "./common-settings.ts";
import { liquidText } from "./liquid-text.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { linkWithoutBraces, liquidTexts } from "./template-texts.ts";

/** Stands where the sender puts up to 50 recipients. */
export const BRAZE_RECIPIENT_PLACEHOLDER = "EXTERNAL_USER_ID";
/** Of alert and extra together. */
export const BRAZE_APPLE_LIMIT = 1_912;
export const BRAZE_ANDROID_LIMIT = 4_000;
const COLLAPSE_LIMIT = 64;

const RESERVED = /^(?:ab|aps)$/;
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

export const brazeSettings = z
  .object({
    target: z.enum(["recipients", "segment", "everyone"]).default("recipients"),
    segmentId: settingLine(100),
    platforms: z.enum(["all", "apple", "android", "web", "apple-android"]).default("all"),
    campaignId: settingLine(100),
    appleVariation: settingLine(100),
    androidVariation: settingLine(100),
    webVariation: settingLine(100),
    data: extraData(RESERVED, "ab, aps"),
  })
  .refine((all) => all.target !== "segment" || all.segmentId !== "", {
    path: ["segmentId"],
    message: "Give the segment's API identifier",
  })
  .refine(
    (all) => all.campaignId !== "" || !(all.appleVariation || all.androidVariation || all.webVariation),
    {
      path: ["campaignId"],
      message: "A message variation needs a campaign id",
    },
  );
type Settings = z.output<typeof brazeSettings>;

/** Braze, `/messages/send`. Texts run as Liquid there: known tokens become attributes, everything else is printed. */
export const braze = {
  name: "Braze",
  about: "One body a line for POST /messages/send of Braze.",
  settings: brazeSettings,
  fields: [
    {
      key: "target",
      label: "Sent to",
      kind: "choice",
      choices: [
        { value: "recipients", label: "Recipients: the sender fills in external ids, 50 a call" },
        { value: "segment", label: "A segment" },
        { value: "everyone", label: "Everyone" },
      ],
    },
    { key: "segmentId", label: "Segment id", kind: "text", when: { key: "target", is: ["segment"] } },
    {
      key: "platforms",
      label: "Platforms",
      kind: "choice",
      choices: [
        { value: "all", label: "iOS, Android and web" },
        { value: "apple-android", label: "iOS and Android" },
        { value: "apple", label: "iOS" },
        { value: "android", label: "Android" },
        { value: "web", label: "Web" },
      ],
    },
    {
      key: "campaignId",
      label: "Campaign id",
      hint: "For Braze's own reports; may stay empty.",
      kind: "text",
    },
    { key: "appleVariation", label: "Message variation id, iOS", kind: "text" },
    { key: "androidVariation", label: "Message variation id, Android", kind: "text" },
    { key: "webVariation", label: "Message variation id, web", kind: "text" },
    EXTRA_DATA_FIELD,
  ],
  build: (message, settings) => {
    const { written, longest, reasons } = liquidTexts(message, "braze");
    const uses = (platform: "apple" | "android" | "web") =>
      settings.platforms === "all" || settings.platforms.split("-").includes(platform);
    const all = [
      ...reasons,
      ...gaps(written, uses("android") || uses("web")),
      ...sizes(message, longest, settings, uses),
    ];
    const messages = withoutGaps({
      apple_push: uses("apple") ? applePush(message, written, settings) : null,
      android_push: uses("android") ? androidPush(message, written, settings) : null,
      web_push: uses("web") ? webPush(message, written, settings) : null,
    });
    return builtLine(brazeBody, { ...targetOf(settings), messages }, all);
  },
} as const satisfies SenderFormat<typeof brazeSettings>;

function targetOf(settings: Settings) {
  return {
    ...(settings.target === "recipients"
      ? { external_user_ids: [BRAZE_RECIPIENT_PLACEHOLDER] }
      : { broadcast: true }),
    ...withoutGaps({
      segment_id: settings.target === "segment" ? settings.segmentId : null,
      campaign_id: settings.campaignId || null,
    }),
  };
}

function applePush(message: OutgoingMessage, texts: Texts, settings: Settings) {
  const picture = pictureType(message.picture);
  return withoutGaps({
    alert: withoutGaps({ title: texts.title || null, body: texts.body || null }),
    extra: extraOf(message, settings),
    interruption_level: message.interruption,
    custom_uri: linkWithoutBraces(message.link),
    asset_url: picture && linkWithoutBraces(message.picture),
    asset_file_type: picture,
    collapse_id: message.collapseId,
    expiry: message.expiresAt,
    message_variation_id: settings.appleVariation || null,
  });
}

function androidPush(message: OutgoingMessage, texts: Texts, settings: Settings) {
  const urgent = message.interruption === "time-sensitive" || message.interruption === "critical";
  return withoutGaps({
    title: texts.title || null,
    alert: texts.body || null,
    extra: extraOf(message, settings),
    android_priority: urgent ? "high" : "normal",
    custom_uri: linkWithoutBraces(message.link),
    push_icon_image_url: linkWithoutBraces(message.picture),
    collapse_key: message.collapseId,
    time_to_live: message.expirySeconds,
    message_variation_id: settings.androidVariation || null,
  });
}

function webPush(message: OutgoingMessage, texts: Texts, settings: Settings) {
  return withoutGaps({
    title: texts.title || null,
    alert: texts.body || null,
    extra: extraOf(message, settings),
    custom_uri: linkWithoutBraces(message.link),
    large_image_url: linkWithoutBraces(message.picture),
    time_to_live: message.expirySeconds,
    message_variation_id: settings.webVariation || null,
  });
}

/** Liquid runs in the values of `extra` too, so they are printed as they stand. */
function extraOf(message: OutgoingMessage, settings: Settings): Record<string, string> {
  const values = {
    ...settings.data,
    messageId: message.messageId,
    campaignId: message.campaign.id,
    itemId: message.itemId,
    style: message.style,
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      liquidText([{ kind: "text", text: value }], [], "braze"),
    ]),
  );
}

function gaps(texts: Texts, needsTitle: boolean): string[] {
  const reasons: string[] = [];
  if (texts.body.trim() === "") reasons.push("Braze needs a text under the title");
  if (needsTitle && texts.title.trim() === "") reasons.push("Braze needs a title on Android and the web");
  return reasons;
}

type Uses = (platform: "apple" | "android" | "web") => boolean;

function sizes(message: OutgoingMessage, texts: Texts, settings: Settings, uses: Uses): string[] {
  const extra = extraOf(message, settings);
  const apple = JSON.stringify({ alert: { title: texts.title, body: texts.body }, extra });
  const android = JSON.stringify({ title: texts.title, alert: texts.body, extra });
  return [
    ...(uses("apple") ? overLimit("Alert and extra for iOS", apple, BRAZE_APPLE_LIMIT) : []),
    ...(uses("android") ? overLimit("Alert and extra for Android", android, BRAZE_ANDROID_LIMIT) : []),
    ...(message.collapseId !== null && byteLength(message.collapseId) > COLLAPSE_LIMIT
      ? overLimit("The collapse id", message.collapseId, COLLAPSE_LIMIT)
      : []),
  ];
}

/** Braze asks for the kind of a picture; where the address does not tell, iOS gets none and Android does. */
function pictureType(address: string | null): "gif" | "jpg" | "png" | null {
  const ending = address?.match(/\.(gif|jpe?g|png)(?:[?#]|$)/i)?.[1]?.toLowerCase();
  return ending === "jpeg" ? "jpg" : ((ending as "gif" | "jpg" | "png" | undefined) ?? null);
}

function usesVariation(messages: Partial<Record<string, { message_variation_id?: string }>>): boolean {
  return Object.values(messages).some((one) => one?.message_variation_id !== undefined);
}
