import { z } from "zod";
import { EXTRA_DATA_FIELD, extraData, settingLine, TOKEN_FIELD, tokenChoice } from "./common-settings.ts";
import { ANALYTICS_LABEL, RESERVED, TOPIC } from "./fcm-body.ts";
import type { SettingField } from "./setting-field.ts";

export const fcmSettings = z
  .object({
    target: z.enum(["token", "topic", "condition"]).default("token"),
    targetName: settingLine(900),
    analyticsLabel: settingLine(50).refine((label) => label === "" || ANALYTICS_LABEL.test(label), {
      message: "1 to 50 letters, digits and -_.~%",
    }),
    channelId: settingLine(100),
    tokens: tokenChoice,
    data: extraData(RESERVED, "from, message_type, google.*, gcm.notification.*"),
  })
  .refine((all) => all.target !== "topic" || TOPIC.test(all.targetName), {
    path: ["targetName"],
    message: "Name the topic: letters, digits and -_.~% alone, without /topics/",
  })
  .refine((all) => all.target !== "condition" || all.targetName !== "", {
    path: ["targetName"],
    message: "Write the condition, such as 'news' in topics && 'de' in topics",
  });
export type FcmSettings = z.output<typeof fcmSettings>;

/** The settings as a form shows them. */
export const fcmFields: readonly SettingField[] = [
  {
    key: "target",
    label: "Sent to",
    kind: "choice",
    choices: [
      { value: "token", label: "Devices: the sender fills in each token" },
      { value: "topic", label: "A topic" },
      { value: "condition", label: "A condition over topics" },
    ],
  },
  {
    key: "targetName",
    label: "Topic or condition",
    kind: "text",
    when: { key: "target", is: ["topic", "condition"] },
  },
  {
    key: "analyticsLabel",
    label: "Analytics label",
    hint: "1 to 50 letters, digits and -_.~%",
    kind: "text",
  },
  { key: "channelId", label: "Android channel id", kind: "text" },
  TOKEN_FIELD,
  EXTRA_DATA_FIELD,
];
