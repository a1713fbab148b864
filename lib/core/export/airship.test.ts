import { describe, expect, test } from "vitest";
import { airshipBody } from "./airship-body.ts";
import { airshipSettings } from "./airship-settings.ts";
import { bodyOf, built, reasonsOf } from "./testing-messages.ts";

describe("a message for Airship", () => {
  test("is a whole request body", () => {
    const delivery = { expirySeconds: 60, collapseId: "daily", interruption: "critical" as const };
    const body = bodyOf(built("airship", {}, { target: "tag", targetName: "vip" }, { delivery }));
    const extra = {
      messageId: "018f0000-0000-7000-8000-000000000001",
      campaignId: "018f0000-0000-7000-8000-0000000000aa",
      itemId: "boots-7",
      style: "urgency",
    };
    expect(body).toEqual({
      audience: { tag: "vip" },
      device_types: ["ios", "android", "web"],
      notification: {
        alert: "Until noon",
        ios: {
          title: "Half price",
          extra,
          interruption_level: "critical",
          collapse_id: "daily",
          media_attachment: { url: "https://example.org/boots.jpg" },
        },
        android: {
          title: "Half price",
          extra,
          delivery_priority: "high",
          collapse_key: "daily",
          style: { type: "big_picture", big_picture: "https://example.org/boots.jpg" },
        },
        web: { title: "Half price", extra, image: { url: "https://example.org/boots.jpg" } },
        actions: { open: { type: "url", content: "https://example.org/boots" } },
      },
      options: { expiry: 60 },
    });
    expect(airshipBody.parse(body)).toEqual(body);
  });

  test.each([
    [{}, { named_user: "NAMED_USER" }],
    [{ target: "everyone" }, "all"],
    [{ target: "segment", targetName: "s" }, { segment: "s" }],
    [
      { target: "tag", targetName: "t", tagGroup: "g" },
      { tag: "t", group: "g" },
    ],
  ])("goes to %j", (settings, audience) =>
    expect(bodyOf(built("airship", {}, settings)).audience).toEqual(audience),
  );

  test.each([
    { target: "tag" },
    { data: "from=x" },
    { data: "googleish=x" },
    { data: "data=x" },
    { data: "gcm=x" },
  ])("settings %j are refused", (settings) =>
    expect(airshipSettings.safeParse(settings).success).toBe(false),
  );

  test("asks for Handlebars only where braces stand in the text", () => {
    const body = 'Hi {{ user.first_name | default: "there" }}';
    expect(bodyOf(built("airship", { body })).options).toEqual({ personalization: true });
    expect(bodyOf(built("airship", { body: "{{ x | y }}" })).notification.alert).toBe("\\{{ x | y }}");
    expect(bodyOf(built("airship", { body: "plain" })).options).toBeUndefined();
  });

  test("opens an app's own link as a deep link", () => {
    const { notification } = bodyOf(built("airship", {}, {}, { delivery: { deepLink: "myapp://{itemId}" } }));
    expect(notification.actions.open).toEqual({ type: "deep_link", content: "myapp://boots-7" });
  });

  test("reports what is too long for Android, and ids with braces", () => {
    expect(reasonsOf(built("airship", { body: "字".repeat(1_400) }))[0]).toMatch(/Android.*4,096/);
    expect(reasonsOf(built("airship", { externalId: "{{ x }}" }))[0]).toMatch(/item's id/);
  });
});
