import { z } from "zod";
import { EXTRA_DATA_FIELD, extraData, settingLine, TOKEN_FIELD, tokenChoice } from "./common-settings.ts";
import type { SettingField } from "./setting-field.ts";

export const webPushSettings = z.object({
  iconUrl: settingLine(500).refine((address) => address === "" || /^https:\/\/\S+$/.test(address), {
    message: "Start with https://",
  }),
  tokens: tokenChoice,
  data: extraData(/^$/, "none"),
});
export type WebPushSettings = z.output<typeof webPushSettings>;

/** The settings as a form shows them. */
export const webPushFields: readonly SettingField[] = [
  { key: "iconUrl", label: "Icon", hint: "An https:// address; may stay empty.", kind: "text" },
  TOKEN_FIELD,
  EXTRA_DATA_FIELD,
];
