import { z } from "zod";
import type { ExportFormat } from "../../export/export-format.ts";
import type { SettingField } from "../../export/setting-field.ts";

/** The targets of senders' settings that nobody is apart from. */
const EVERYBODY: readonly unknown[] = ["everyone", "audience"];

/**
 * Whether a file under these settings goes to everybody: then it is no arm's, since an arm is some of the recipients.
 * A topic, a tag or a segment may be one of the arm's recipients alone.
 */
export function goesToEverybody(settings: Record<string, unknown>): boolean {
  return EVERYBODY.includes(settings.target);
}

/** The settings of a sender as the form for an arm shows them: without the targets that are everybody. */
export function armSettingFields(fields: readonly SettingField[]): SettingField[] {
  return fields.map((field) =>
    field.key === "target"
      ? { ...field, choices: field.choices?.filter(({ value }) => !EVERYBODY.includes(value)) ?? [] }
      : field,
  );
}

/** What the form for an arm begins with: the settings of the last export, sent to whoever the sender usually fills in. */
export function armSettingsFrom(
  format: Pick<ExportFormat, "settings">,
  last: Record<string, unknown>,
): Record<string, unknown> {
  const { target } = format.settings.parse({});
  return target === undefined ? last : { ...last, target };
}

/** Settings in the query of a request for a file: a JSON object as `POST /campaigns/{id}/exports` takes one. */
export const settingsInQuery = z
  .string()
  .max(8_000, "At most 8,000 characters")
  .default("{}")
  .transform((text, context) => {
    const parsed = z.record(z.string().max(60), z.unknown()).safeParse(readJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: 'Write a JSON object, such as {"platforms": "ios"}' });
    return z.NEVER;
  });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
