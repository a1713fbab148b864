import { describe, expect, test } from "vitest";
import { byteLength } from "../text/byte-length.ts";
import { APNS_LIMIT, apnsLine } from "./apns-body.ts";
import { apnsSettings } from "./apns-settings.ts";
import { bodyOf, built, reasonsOf } from "./testing-messages.ts";

describe("a message for APNs", () => {
  test("is its headers and its payload", () => {
    const delivery = { expirySeconds: 0, collapseId: "daily", interruption: "time-sensitive" as const };
    const line = bodyOf(built("apns", {}, { topic: "org.example.app", relevance: "0.7" }, { delivery }));
    expect(line).toEqual({
      headers: {
        "apns-topic": "org.example.app",
        "apns-push-type": "alert",
        "apns-priority": "10",
        "apns-id": "018f0000-0000-7000-8000-000000000001",
        "apns-expiration": String(Date.UTC(2026, 10, 25, 12) / 1_000),
        "apns-collapse-id": "daily",
      },
      payload: {
        aps: {
          alert: { title: "Half price", body: "Until noon" },
          "interruption-level": "time-sensitive",
          "relevance-score": 0.7,
          "mutable-content": 1,
        },
        messageId: "018f0000-0000-7000-8000-000000000001",
        campaignId: "018f0000-0000-7000-8000-0000000000aa",
        itemId: "boots-7",
        style: "urgency",
        url: "https://example.org/boots",
        image: "https://example.org/boots.jpg",
      },
    });
    expect(apnsLine.parse(line)).toEqual(line);
  });

  test("names the app, or says where its id belongs", () => {
    expect(bodyOf(built("apns")).headers["apns-topic"]).toBe("APP_BUNDLE_ID");
  });

  test("a passive one does not wake the phone", () => {
    const { headers } = bodyOf(built("apns", {}, {}, { delivery: { interruption: "passive" } }));
    expect(headers["apns-priority"]).toBe("5");
  });

  test.each([{ relevance: "1.5" }, { relevance: "-1" }, { topic: "two words" }, { data: "aps=x" }])(
    "settings %j are refused",
    (settings) => expect(apnsSettings.safeParse(settings).success).toBe(false),
  );
});

describe("a collapse id", () => {
  test.each([
    ["a".repeat(64), true],
    ["a".repeat(65), false],
    // 16 emoji are 32 UTF-16 units and 64 bytes; 17 are over.
    ["🎉".repeat(16), true],
    ["🎉".repeat(17), false],
  ])("%s fits: %s", (collapseId, fits) => {
    const result = built("apns", {}, {}, { delivery: { collapseId } });
    if (fits) expect(bodyOf(result).headers["apns-collapse-id"]).toBe(collapseId);
    else expect(reasonsOf(result)[0]).toMatch(/collapse id takes \d+ bytes.*64/);
  });
});

test("the payload's 4,096 bytes hold at the last one", () => {
  const size = (body: string) => byteLength(JSON.stringify(bodyOf(built("apns", { body })).payload));
  const room = APNS_LIMIT - size("x") + 1;
  expect(size("x".repeat(room))).toBe(APNS_LIMIT);
  expect(reasonsOf(built("apns", { body: "x".repeat(room + 1) }))).toEqual([
    "The payload takes 4,097 bytes, 1 more than the 4,096 allowed",
  ]);
});

test("right-to-left texts and line breaks go as they are", () => {
  const texts = { title: "خصم ٥٠٪", body: "חצי מחיר\nעד הצהריים" };
  expect(bodyOf(built("apns", texts)).payload.aps.alert).toEqual(texts);
});
