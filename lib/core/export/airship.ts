import { z } from "zod";
import { INTERRUPTION_LEVELS } from "../campaigns/delivery.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine } from "./common-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { handlebarsTexts, linkWithoutBraces } from "./template-texts.ts";

/** Stands where the sender puts the recipient. */
export const AIRSHIP_RECIPIENT_PLACEHOLDER = "NAMED_USER";
export const AIRSHIP_LIMIT = 4_096;
const COLLAPSE_LIMIT = 64;

const RESERVED = /^(?:from|message_type|data|google.*|gcm.*)$/;
const text = z.string();
const extra = z.record(text, text).refine((all) => !Object.keys(all).some((key) => RESERVED.test(key)), {
  message: "Reserved by Airship: from, message_type, data, google…, gcm…",
});
const platform = { title: text.min(1).optional(), extra };
/** The body of `POST /push`. */
export const airshipBody = z.strictObject({
  audience: z.union([
    z.literal("all"),
    z.strictObject({ named_user: text.min(1) }),
    z.strictObject({ tag: text.min(1), group: text.min(1).optional() }),
    z.strictObject({ segment: text.min(1) }),
  ]),
  device_types: z.array(z.enum(["ios", "android", "web"])).min(1),
  notification: z.strictObject({
    alert: text.min(1, "The text is empty"),
    ios: z
      .strictObject({
        ...platform,
        interruption_level: z.enum(INTERRUPTION_LEVELS),
        collapse_id: text.optional(),
        media_attachment: z.strictObject({ url: text }).optional(),
      })
      .optional(),
    android: z
      .strictObject({
        ...platform,
        delivery_priority: z.enum(["normal", "high"]),
        collapse_key: text.optional(),
        style: z.strictObject({ type: z.literal("big_picture"), big_picture: text }).optional(),
      })
      .optional(),
    web: z.strictObject({ ...platform, image: z.strictObject({ url: text }).optional() }).optional(),
    actions: z
      .strictObject({ open: z.strictObject({ type: z.enum(["url", "deep_link"]), content: text.min(1) }) })
      .optional(),
  }),
  options: z
    .strictObject({ expiry: z.int().min(0).optional(), personalization: z.literal(true).optional() })
    .optional(),
});

export const airshipSettings = z
  .object({
    target: z.enum(["recipient", "tag", "segment", "everyone"]).default("recipient"),
    targetName: settingLine(200),
    tagGroup: settingLine(128),
    platforms: z.enum(["all", "ios-android", "ios", "android", "web"]).default("all"),
    data: extraData(RESERVED, "from, message_type, data, google…, gcm…"),
  })
  .refine((all) => !["tag", "segment"].includes(all.target) || all.targetName !== "", {
    path: ["targetName"],
    message: "Name the tag, or give the segment's id",
  });
type Settings = z.output<typeof airshipSettings>;
type Platform = "ios" | "android" | "web";

/** Airship, `/push`. Texts run as Handlebars there where they hold braces; the limit is that of its Android override. */
export const airship = {
  name: "Airship",
  about: "One body a line for POST /push of Airship.",
  settings: airshipSettings,
  fields: [
    {
      key: "target",
      label: "Sent to",
      kind: "choice",
      choices: [
        { value: "recipient", label: "A named user: the sender fills in each" },
        { value: "tag", label: "A tag" },
        { value: "segment", label: "A segment" },
        { value: "everyone", label: "Everyone" },
      ],
    },
    {
      key: "targetName",
      label: "Tag or segment id",
      kind: "text",
      when: { key: "target", is: ["tag", "segment"] },
    },
    { key: "tagGroup", label: "Tag group", kind: "text", when: { key: "target", is: ["tag"] } },
    {
      key: "platforms",
      label: "Platforms",
      kind: "choice",
      choices: [
        { value: "all", label: "iOS, Android and web" },
        { value: "ios-android", label: "iOS and Android" },
        { value: "ios", label: "iOS" },
        { value: "android", label: "Android" },
        { value: "web", label: "Web" },
      ],
    },
    EXTRA_DATA_FIELD,
  ],
  build: (message, settings) => {
    const { written, longest, reasons } = handlebarsTexts(message);
    const platforms = settings.platforms === "all" ? ALL : (settings.platforms.split("-") as Platform[]);
    const extra = extraOf(message, settings);
    const braces = Object.values(extra).some((value) => value.includes("{{"));
    const personal = [written.title, written.body].some((value) => value.includes("{{"));
    const body = {
      audience: audienceOf(settings),
      device_types: platforms,
      notification: notification(message, written, extra, platforms),
      ...withoutGaps({
        options: withoutGaps({ expiry: message.expirySeconds, personalization: personal ? true : null }),
      }),
    };
    const android = { alert: longest.body, ...overrides(message, longest, extra, ["android"]).android };
    return builtLine(airshipBody, body, [
      ...reasons,
      ...(written.body.trim() === "" ? ["Airship needs a text under the title"] : []),
      ...(braces
        ? ["The item's id or the extra data hold {{, which Airship would run: write them without"]
        : []),
      ...overLimit("The Android message", android, AIRSHIP_LIMIT),
      ...(message.collapseId === null
        ? []
        : overLimit("The collapse id", message.collapseId, COLLAPSE_LIMIT)),
    ]);
  },
} as const satisfies SenderFormat<typeof airshipSettings>;

const ALL: Platform[] = ["ios", "android", "web"];

function audienceOf(settings: Settings) {
  if (settings.target === "everyone") return "all";
  if (settings.target === "recipient") return { named_user: AIRSHIP_RECIPIENT_PLACEHOLDER };
  if (settings.target === "segment") return { segment: settings.targetName };
  return { tag: settings.targetName, ...withoutGaps({ group: settings.tagGroup || null }) };
}

type Extra = Record<string, string>;

function notification(message: OutgoingMessage, texts: Texts, extra: Extra, platforms: Platform[]) {
  const web = /^https?:/i.test(message.link ?? "");
  const open = { type: web ? "url" : "deep_link", content: linkWithoutBraces(message.link) };
  return {
    alert: texts.body,
    ...overrides(message, texts, extra, platforms),
    ...(message.link === null ? {} : { actions: { open } }),
  };
}

function overrides(message: OutgoingMessage, texts: Texts, extra: Extra, platforms: Platform[]) {
  const { collapseId, interruption } = message;
  const picture = linkWithoutBraces(message.picture);
  const urgent = interruption === "time-sensitive" || interruption === "critical";
  const common = { ...withoutGaps({ title: texts.title || null }), extra };
  return withoutGaps({
    ios: platforms.includes("ios")
      ? {
          ...common,
          interruption_level: interruption,
          ...withoutGaps({ collapse_id: collapseId, media_attachment: picture ? { url: picture } : null }),
        }
      : null,
    android: platforms.includes("android")
      ? {
          ...common,
          delivery_priority: urgent ? "high" : "normal",
          ...withoutGaps({
            collapse_key: collapseId,
            style: picture ? { type: "big_picture", big_picture: picture } : null,
          }),
        }
      : null,
    web: platforms.includes("web")
      ? { ...common, ...withoutGaps({ image: picture ? { url: picture } : null }) }
      : null,
  });
}

function extraOf(message: OutgoingMessage, settings: Settings): Extra {
  return {
    ...settings.data,
    messageId: message.messageId,
    campaignId: message.campaign.id,
    itemId: message.itemId,
    style: message.style,
  };
}
