import { z } from "zod";
import { APNS_TOPIC_PLACEHOLDER, RESERVED } from "./apns-body.ts";
import { EXTRA_DATA_FIELD, extraData, settingLine, TOKEN_FIELD, tokenChoice } from "./common-settings.ts";
import type { SettingField } from "./setting-field.ts";

export const apnsSettings = z.object({
  topic: settingLine(200).refine((topic) => topic === "" || /^[\w.-]+$/.test(topic), {
    message: "Write the app's bundle id, such as org.example.app",
  }),
  threadId: settingLine(100),
  relevance: settingLine(10).refine(
    (text) => text === "" || (/^[01](?:\.\d+)?$/.test(text) && Number(text) <= 1),
    {
      message: "A number from 0 to 1",
    },
  ),
  tokens: tokenChoice,
  data: extraData(RESERVED, "aps"),
});
export type ApnsSettings = z.output<typeof apnsSettings>;

/** The settings as a form shows them. */
export const apnsFields: readonly SettingField[] = [
  {
    key: "topic",
    label: "Bundle id of the app",
    hint: `Empty: ${APNS_TOPIC_PLACEHOLDER} for the sender to fill in`,
    kind: "text",
  },
  { key: "threadId", label: "Thread id", hint: "Groups the notifications on the phone.", kind: "text" },
  { key: "relevance", label: "Relevance score", hint: "0 to 1: the order in a summary.", kind: "text" },
  TOKEN_FIELD,
  EXTRA_DATA_FIELD,
];
