import { type DeliveryInput, delivery } from "../campaigns/delivery.ts";
import { type KnownToken, knownToken } from "../personalisation/known-token.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "./export-format.ts";
import type { ExportMessage } from "./export-message.ts";
import type { OutgoingCampaign } from "./outgoing-message.ts";
import type { BuiltLine } from "./sender-format.ts";

/** The name token of the tests: usually short, at most 40 bytes. */
export const NAME_TOKEN: KnownToken = knownToken.parse({
  name: "user.first_name",
  samples: ["Ana"],
  longest: "N".repeat(40),
});

export const aMessage = (given: Partial<ExportMessage> = {}): ExportMessage => ({
  externalId: "boots-7",
  title: "Half price",
  body: "Until noon",
  url: "https://example.org/boots",
  imageUrl: "https://example.org/boots.jpg",
  language: "en",
  categoryKey: "urgency",
  candidateId: "c1",
  messageId: "018f0000-0000-7000-8000-000000000001",
  ...given,
});

export const aCampaign = (
  given: Partial<Omit<OutgoingCampaign, "delivery">> & { delivery?: DeliveryInput } = {},
): OutgoingCampaign => ({
  id: "018f0000-0000-7000-8000-0000000000aa",
  name: "Spring",
  audience: "readers",
  sendFrom: "2026-11-25T09:00:00.000Z",
  sendUntil: "2026-11-25T12:00:00.000Z",
  tokens: [NAME_TOKEN],
  experiment: null,
  ownDeliveries: false,
  ...given,
  delivery: delivery.parse(given.delivery ?? {}),
});

/** A message as a format's line under these settings. */
export function built(
  key: ExportFormatKey,
  message: Partial<ExportMessage> = {},
  settings: Record<string, unknown> = {},
  campaign: Parameters<typeof aCampaign>[0] = {},
): BuiltLine {
  const format = EXPORT_FORMATS[key];
  const parsed = format.settings.parse(settings) as Record<string, unknown>;
  return format.lines(aCampaign(campaign), parsed)(aMessage(message));
}

/** The parsed line; fails the test when the message does not fit. */
export function bodyOf(result: BuiltLine) {
  if (!result.ok) throw new Error(result.reasons.join("; "));
  return JSON.parse(result.line);
}

/** The reasons; fails the test when the message fits. */
export function reasonsOf(result: BuiltLine): string[] {
  if (result.ok) throw new Error(`It fits: ${result.line}`);
  return result.reasons;
}

const DEAR = 'Dear {{ user.first_name | default: "reader" }}, until noon';

/** The examples of docs/exports.md: the message's text and the settings of each sender. */
export const DOCUMENTED = [
  { key: "fcm", body: "Until noon", settings: { target: "topic", targetName: "readers" } },
  { key: "apns", body: "Until noon", settings: { topic: "org.example.app" } },
  { key: "onesignal", body: DEAR, settings: {} },
  { key: "braze", body: DEAR, settings: { platforms: "apple" } },
  { key: "airship", body: DEAR, settings: { target: "tag", targetName: "readers", platforms: "ios" } },
  { key: "webpush", body: "Until noon", settings: {} },
] as const satisfies { key: ExportFormatKey; body: string; settings: Record<string, unknown> }[];

/** The line that an example of the documentation stands for. */
export function documentedLine({ key, body, settings }: (typeof DOCUMENTED)[number]): BuiltLine {
  return built(key, { body }, settings, { delivery: { collapseId: "daily", expirySeconds: 3_600 } });
}
