import { byteLength } from "../text/byte-length.ts";
import {
  BRAZE_ANDROID_LIMIT,
  BRAZE_APPLE_LIMIT,
  BRAZE_RECIPIENT_PLACEHOLDER,
  brazeBody,
  COLLAPSE_LIMIT,
} from "./braze-body.ts";
import { type BrazeSettings, brazeFields, brazeSettings } from "./braze-settings.ts";
import { liquidText } from "./liquid-text.ts";
import { messageData } from "./message-data.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { linkWithoutBraces, liquidTexts } from "./template-texts.ts";

/** Braze, `/messages/send`. Texts run as Liquid there: known tokens become attributes, everything else is printed. */
export const braze = {
  name: "Braze",
  about: "One body a line for POST /messages/send of Braze.",
  settings: brazeSettings,
  fields: brazeFields,
  build: (message, settings) => {
    const { written, longest, reasons } = liquidTexts(message, "braze");
    const uses = (platform: "apple" | "android" | "web") =>
      settings.platforms === "all" || settings.platforms.split("-").includes(platform);
    const extra = extraOf(message, settings);
    const all = [
      ...reasons,
      ...gaps(written, uses("android") || uses("web")),
      ...sizes(message, longest, extra, uses),
    ];
    const common = { settings, extra };
    const messages = withoutGaps({
      apple_push: uses("apple") ? applePush(message, written, common) : null,
      android_push: uses("android") ? androidPush(message, written, common) : null,
      web_push: uses("web") ? webPush(message, written, common) : null,
    });
    return builtLine(brazeBody, { ...targetOf(settings), messages }, all);
  },
} as const satisfies SenderFormat<typeof brazeSettings>;

function targetOf(settings: BrazeSettings) {
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

type Extra = Record<string, string>;

interface Common {
  settings: BrazeSettings;
  extra: Extra;
}

function applePush(message: OutgoingMessage, texts: Texts, { settings, extra }: Common) {
  const picture = pictureType(message.picture);
  return withoutGaps({
    alert: withoutGaps({ title: texts.title || null, body: texts.body || null }),
    extra,
    interruption_level: message.interruption,
    custom_uri: linkWithoutBraces(message.link),
    asset_url: picture && linkWithoutBraces(message.picture),
    asset_file_type: picture,
    collapse_id: message.collapseId,
    expiry: message.expiresAt,
    message_variation_id: settings.appleVariation || null,
  });
}

function androidPush(message: OutgoingMessage, texts: Texts, { settings, extra }: Common) {
  const urgent = message.interruption === "time-sensitive" || message.interruption === "critical";
  return withoutGaps({
    title: texts.title || null,
    alert: texts.body || null,
    extra,
    android_priority: urgent ? "high" : "normal",
    custom_uri: linkWithoutBraces(message.link),
    push_icon_image_url: linkWithoutBraces(message.picture),
    collapse_key: message.collapseId,
    time_to_live: message.expirySeconds,
    message_variation_id: settings.androidVariation || null,
  });
}

function webPush(message: OutgoingMessage, texts: Texts, { settings, extra }: Common) {
  return withoutGaps({
    title: texts.title || null,
    alert: texts.body || null,
    extra,
    custom_uri: linkWithoutBraces(message.link),
    large_image_url: linkWithoutBraces(message.picture),
    time_to_live: message.expirySeconds,
    message_variation_id: settings.webVariation || null,
  });
}

/** Liquid runs in the values of `extra` too, so they are printed as they stand. */
function extraOf(message: OutgoingMessage, settings: BrazeSettings): Extra {
  const values = {
    ...settings.data,
    ...messageData(message),
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

function sizes(message: OutgoingMessage, texts: Texts, extra: Extra, uses: Uses): string[] {
  const apple = JSON.stringify({ alert: { title: texts.title, body: texts.body }, extra });
  const android = JSON.stringify({ title: texts.title, alert: texts.body, extra });
  return [
    ...(uses("apple") ? overLimit("Alert and extra for iOS", apple, BRAZE_APPLE_LIMIT, "take") : []),
    ...(uses("android")
      ? overLimit("Alert and extra for Android", android, BRAZE_ANDROID_LIMIT, "take")
      : []),
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
