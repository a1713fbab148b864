import type { SettingField } from "#core/export/setting-field.ts";

/** Settings as the texts of a form: extra data becomes one `key=value` a line. */
export function settingTexts(
  fields: readonly SettingField[],
  settings: Record<string, unknown>,
): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ key }) => {
      const value = settings[key];
      if (typeof value !== "object" || value === null) return [key, String(value ?? "")];
      const lines = Object.entries(value).map(([name, text]) => `${name}=${text}`);
      return [key, lines.join("\n")];
    }),
  );
}
