import { AIRSHIP_LIMIT, AIRSHIP_RECIPIENT_PLACEHOLDER, airshipBody, COLLAPSE_LIMIT } from "./airship-body.ts";
import { type AirshipSettings, airshipFields, airshipSettings } from "./airship-settings.ts";
import { messageData } from "./message-data.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { Texts } from "./plain-text.ts";
import { builtLine, overLimit, type SenderFormat, withoutGaps } from "./sender-format.ts";
import { handlebarsTexts, linkWithoutBraces } from "./template-texts.ts";

type Platform = "ios" | "android" | "web";

/** Airship, `/push`. Texts run as Handlebars there where they hold braces; the limit is that of its Android override. */
export const airship = {
  name: "Airship",
  about: "One body a line for POST /push of Airship.",
  settings: airshipSettings,
  fields: airshipFields,
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

function audienceOf(settings: AirshipSettings) {
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

function extraOf(message: OutgoingMessage, settings: AirshipSettings): Extra {
  return {
    ...settings.data,
    ...messageData(message),
  };
}
