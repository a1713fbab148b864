import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS, SENDER_FORMAT_KEYS } from "../../export/export-format.ts";
import { armSettingFields, armSettingsFrom, goesToEverybody, settingsInQuery } from "./arm-settings.ts";

describe("the settings of an arm's file", () => {
  test.each([
    ["onesignal", "audience"],
    ["braze", "everyone"],
    ["airship", "everyone"],
  ] as const)("of %s cannot send it to %s", (format, target) => {
    expect(goesToEverybody(EXPORT_FORMATS[format].settings.parse({ target }))).toBe(true);
  });

  test.each(SENDER_FORMAT_KEYS)("of %s are shown without whom nobody is apart from", (format) => {
    const { fields, settings } = EXPORT_FORMATS[format];
    const shown = armSettingFields(fields);
    expect(shown.map(({ key }) => key)).toEqual(fields.map(({ key }) => key));
    const targets = shown.find(({ key }) => key === "target")?.choices?.map(({ value }) => value) ?? [];
    expect(targets.filter((target) => goesToEverybody({ target }))).toEqual([]);
    expect(goesToEverybody(settings.parse({}))).toBe(false);
  });

  test("begin as at the last export, but for whom it is sent to", () => {
    const last = { target: "everyone", platforms: "ios", data: { a: "b" } };
    expect(armSettingsFrom(EXPORT_FORMATS.airship, last)).toEqual({ ...last, target: "recipient" });
    expect(armSettingsFrom(EXPORT_FORMATS.webpush, { iconUrl: "https://a.example/i.png" })).toEqual({
      iconUrl: "https://a.example/i.png",
    });
  });

  test("are a JSON object in a query, and none where nothing is said", () => {
    expect(settingsInQuery.parse('{"platforms":"ios"}')).toEqual({ platforms: "ios" });
    expect(settingsInQuery.parse(undefined)).toEqual({});
    for (const text of ["ios", "[]", "null", '"ios"', "{"])
      expect(settingsInQuery.safeParse(text).error?.issues[0]?.message).toMatch(/JSON object/);
  });
});
