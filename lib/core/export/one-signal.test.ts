import { describe, expect, test } from "vitest";
import { oneSignalBody } from "./one-signal-body.ts";
import { oneSignalSettings } from "./one-signal-settings.ts";
import { bodyOf, built, reasonsOf } from "./testing-messages.ts";

const APP = "5f1c1f9e-0000-4000-8000-000000000000";

describe("a message for OneSignal", () => {
  test("is a whole request body", () => {
    const settings = { appId: APP, target: "audience", schedule: "window-local" };
    const body = bodyOf(
      built("onesignal", {}, settings, { delivery: { expirySeconds: 60, interruption: "time-sensitive" } }),
    );
    expect(body).toEqual({
      app_id: APP,
      target_channel: "push",
      included_segments: ["readers"],
      name: "Spring",
      contents: { en: "Until noon" },
      headings: { en: "Half price" },
      data: {
        messageId: "018f0000-0000-7000-8000-000000000001",
        campaignId: "018f0000-0000-7000-8000-0000000000aa",
        itemId: "boots-7",
        style: "urgency",
      },
      url: "https://example.org/boots",
      global_image: "https://example.org/boots.jpg",
      send_after: "2026-11-25T09:00:00.000Z",
      delayed_option: "timezone",
      ttl: 60,
      ios_interruption_level: "time_sensitive",
      idempotency_key: "018f0000-0000-7000-8000-000000000001",
    });
    expect(oneSignalBody.parse(body)).toEqual(body);
  });

  test.each([
    ["de", ["de", "en"]],
    ["pt-BR", ["en", "pt"]],
    ["zh", ["en", "zh-Hans"]],
    ["zh-TW", ["en", "zh-Hant"]],
    ["en-GB", ["en"]],
  ])("in %s stands under %j, text and title alike", (language, codes) => {
    const { contents, headings } = bodyOf(built("onesignal", { language }));
    expect(Object.keys(contents).sort()).toEqual(codes);
    expect(Object.keys(headings).sort()).toEqual(codes);
  });

  test("without a title has no headings; without a text it does not go", () => {
    expect(bodyOf(built("onesignal", { title: "" })).headings).toBeUndefined();
    expect(reasonsOf(built("onesignal", { body: "" }))[0]).toMatch(/needs a text/);
  });

  test("says where app and recipients belong when nobody named them", () => {
    expect(bodyOf(built("onesignal"))).toMatchObject({
      app_id: "ONESIGNAL_APP_ID",
      include_aliases: { external_id: ["EXTERNAL_ID"] },
    });
    expect(oneSignalSettings.safeParse({ appId: "mine" }).success).toBe(false);
  });

  test("to a segment needs an audience", () => {
    expect(reasonsOf(built("onesignal", {}, { target: "audience" }, { audience: "" }))[0]).toMatch(
      /included_segments/,
    );
  });

  test("prints hostile Liquid, and what gets too long is reported", () => {
    expect(bodyOf(built("onesignal", { body: "{{ x | y }}" })).contents.en).toBe('{{ "{" }}{ x | y }}');
    expect(reasonsOf(built("onesignal", { body: "🎉".repeat(1_000) }))[0]).toMatch(/4,096/);
  });
});
