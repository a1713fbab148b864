import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteLength } from "../text/byte-length.ts";
import { FCM_LIMIT, fcmBody } from "./fcm-body.ts";
import { fcmSettings } from "./fcm-settings.ts";
import { bodyOf, built, reasonsOf } from "./testing-messages.ts";

describe("a message for FCM", () => {
  test("is a whole request body", () => {
    const result = built(
      "fcm",
      {},
      { analyticsLabel: "spring-26" },
      { delivery: { expirySeconds: 3_600, collapseId: "daily" } },
    );
    expect(bodyOf(result)).toEqual({
      message: {
        token: "DEVICE_TOKEN",
        notification: { title: "Half price", body: "Until noon", image: "https://example.org/boots.jpg" },
        data: {
          messageId: "018f0000-0000-7000-8000-000000000001",
          campaignId: "018f0000-0000-7000-8000-0000000000aa",
          itemId: "boots-7",
          style: "urgency",
          url: "https://example.org/boots",
        },
        android: { collapse_key: "daily", priority: "NORMAL", ttl: "3600s" },
        apns: {
          // The window ends at 12:00 UTC; an hour later nothing of it may arrive.
          headers: {
            "apns-collapse-id": "daily",
            "apns-expiration": String(Date.UTC(2026, 10, 25, 13) / 1_000),
          },
          payload: { aps: { "interruption-level": "active", "mutable-content": 1 } },
        },
        webpush: { headers: { TTL: "3600" }, fcm_options: { link: "https://example.org/boots" } },
        fcm_options: { analytics_label: "spring-26" },
      },
    });
  });

  test.each([
    [{ target: "topic", targetName: "news" }, { topic: "news" }],
    [{ target: "condition", targetName: "'news' in topics" }, { condition: "'news' in topics" }],
    [{}, { token: "DEVICE_TOKEN" }],
  ])("has exactly one target: %j", (settings, target) => {
    const { message } = bodyOf(built("fcm", {}, settings));
    expect(message).toMatchObject(target);
    expect(["token", "topic", "condition"].filter((key) => key in message)).toHaveLength(1);
  });

  test.each([
    [{ target: "topic" }, "targetName"],
    [{ target: "topic", targetName: "/topics/news" }, "targetName"],
    [{ target: "condition" }, "targetName"],
    [{ analyticsLabel: "two words" }, "analyticsLabel"],
    [{ analyticsLabel: "a".repeat(51) }, "analyticsLabel"],
    [{ data: "from=me" }, "data"],
    [{ data: { "google.x": "1" } }, "data"],
    [{ data: "gcm.notification.title=x" }, "data"],
  ])("settings %j are refused at %s", (settings, field) => {
    expect(fcmSettings.safeParse(settings).error?.issues[0]?.path[0]).toBe(field);
  });

  test("a critical one wakes the phone", () => {
    const { message } = bodyOf(built("fcm", {}, {}, { delivery: { interruption: "critical" } }));
    expect(message.android.priority).toBe("HIGH");
    expect(message.apns.payload.aps["interruption-level"]).toBe("critical");
  });

  test("a link of the app's own scheme goes as data, not as a web link", () => {
    const { message } = bodyOf(built("fcm", {}, {}, { delivery: { deepLink: "myapp://open/{itemId}" } }));
    expect(message.data.url).toBe("myapp://open/boots-7");
    expect(message.webpush).toBeUndefined();
  });
});

describe("4,096 bytes", () => {
  const size = (body: string) => {
    const { message } = bodyOf(built("fcm", { body }));
    const { token: _, ...content } = message;
    return byteLength(JSON.stringify(content));
  };
  const room = FCM_LIMIT - size("");
  const empty = room - byteLength('"body":"",');

  test("may be filled to the last one, whatever the script, and not beyond", () => {
    for (const sign of ["a", "é", "字", "🎉", "م"]) {
      const bytes = byteLength(sign);
      const fits = sign.repeat(Math.floor(empty / bytes));
      expect(size(fits)).toBeLessThanOrEqual(FCM_LIMIT);
      expect(reasonsOf(built("fcm", { body: fits + sign }))[0]).toMatch(/bytes, \d+ more than the 4,096/);
    }
  });

  test("are counted with tokens at their longest", () => {
    const token = '{{ user.first_name | default: "x" }}';
    const rest = "a".repeat(empty - 40);
    expect(built("fcm", { body: token + rest }, { tokens: "fill" }).ok).toBe(true);
    expect(reasonsOf(built("fcm", { body: `${token}${rest}a` }, { tokens: "fill" }))[0]).toMatch(
      /1 more than/,
    );
    expect(built("fcm", { body: `${token}${rest}a` }, { tokens: "default" }).ok).toBe(true);
  });
});

describe("tokens, which FCM cannot fill,", () => {
  const body = 'Hi {{ user.first_name | default: "there" }}';
  test("keep the message out unless something is chosen", () =>
    expect(reasonsOf(built("fcm", { body }))[0]).toMatch(/no template language/));
  test("are the default for everyone", () =>
    expect(bodyOf(built("fcm", { body }, { tokens: "default" })).message.notification.body).toBe("Hi there"));
  test("are left for the own sender", () =>
    expect(bodyOf(built("fcm", { body }, { tokens: "fill" })).message.notification.body).toBe(body));
  test("are reported when nobody knows them", () =>
    expect(reasonsOf(built("fcm", { body: "{{ nobody }}" }, { tokens: "fill" }))).toEqual([
      "{{ nobody }} is no known token",
    ]));
  test("without a default cannot be the default", () =>
    expect(reasonsOf(built("fcm", { body: "{{ user.first_name }}" }, { tokens: "default" }))[0]).toMatch(
      /no default/,
    ));
});

test("whatever a text holds, the line is one line of the contract with the text in it, or the reason is given", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(text, text, (title, body) => {
      const result = built("fcm", { title, body });
      if (!result.ok) return result.reasons.every((reason) => reason.length > 0);
      const parsed = JSON.parse(result.line);
      expect(result.line.indexOf("\n")).toBe(result.line.length - 1);
      expect(parsed).toEqual(fcmBody.parse(parsed));
      const { notification } = parsed.message;
      return (notification.title ?? "") === title && (notification.body ?? "") === body;
    }),
  );
});
