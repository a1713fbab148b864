import { z } from "zod";
import { RESERVED } from "./airship-body.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine } from "./common-settings.ts";
import type { SettingField } from "./setting-field.ts";

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
export type AirshipSettings = z.output<typeof airshipSettings>;

/** The settings as a form shows them. */
export const airshipFields: readonly SettingField[] = [
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
];
