import { z } from "zod";
import { EXTRA_DATA_FIELD, extraData, settingLine } from "./common-settings.ts";
import { ONE_SIGNAL_APP_PLACEHOLDER } from "./one-signal-body.ts";
import type { SettingField } from "./setting-field.ts";

export const oneSignalSettings = z.object({
  appId: settingLine(60).refine((id) => id === "" || z.uuid().safeParse(id).success, {
    message: "Write the app's id as OneSignal shows it, a UUID",
  }),
  target: z.enum(["recipients", "audience"]).default("recipients"),
  schedule: z.enum(["now", "window", "window-local"]).default("now"),
  data: extraData(/^$/, "none"),
});
export type OneSignalSettings = z.output<typeof oneSignalSettings>;

/** The settings as a form shows them. */
export const oneSignalFields: readonly SettingField[] = [
  {
    key: "appId",
    label: "App id",
    hint: `Empty: ${ONE_SIGNAL_APP_PLACEHOLDER} for the sender to fill in`,
    kind: "text",
  },
  {
    key: "target",
    label: "Sent to",
    kind: "choice",
    choices: [
      { value: "recipients", label: "Recipients: the sender fills in external ids" },
      { value: "audience", label: "The segment that the campaign's audience names" },
    ],
  },
  {
    key: "schedule",
    label: "When",
    kind: "choice",
    choices: [
      { value: "now", label: "As soon as it is posted" },
      { value: "window", label: "At the start of the send window" },
      { value: "window-local", label: "At that time of each reader's clock" },
    ],
  },
  EXTRA_DATA_FIELD,
];
