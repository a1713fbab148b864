import { z } from "zod";
import { RESERVED } from "./braze-body.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine } from "./common-settings.ts";
import type { SettingField } from "./setting-field.ts";

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
export type BrazeSettings = z.output<typeof brazeSettings>;

/** The settings as a form shows them. */
export const brazeFields: readonly SettingField[] = [
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
];
