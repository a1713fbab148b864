import { describe, expect, test } from "vitest";
import { byteLength } from "../text/byte-length.ts";
import { bodyOf, built, reasonsOf } from "./testing-messages.ts";
import { WEB_PUSH_LIMIT, webPushLine } from "./web-push-body.ts";

describe("a message for Web Push", () => {
  test("is its headers and a declarative payload", () => {
    const line = bodyOf(
      built("webpush", {}, {}, { delivery: { collapseId: "daily-1", interruption: "passive" } }),
    );
    expect(line).toEqual({
      headers: { TTL: "86400", Urgency: "low", Topic: "daily-1" },
      payload: {
        web_push: 8030,
        notification: {
          title: "Half price",
          body: "Until noon",
          lang: "en",
          dir: "auto",
          navigate: "https://example.org/boots",
          image: "https://example.org/boots.jpg",
          tag: "daily-1",
          silent: true,
          data: {
            messageId: "018f0000-0000-7000-8000-000000000001",
            campaignId: "018f0000-0000-7000-8000-0000000000aa",
            itemId: "boots-7",
            style: "urgency",
            url: "https://example.org/boots",
          },
        },
      },
    });
    expect(webPushLine.parse(line)).toEqual(line);
  });

  test("always says how long it lives", () => {
    expect(bodyOf(built("webpush", {}, {}, { delivery: { expirySeconds: 0 } })).headers.TTL).toBe("0");
  });

  test.each(["a".repeat(33), "two words", "ü", "a=b"])(
    "the collapse id %s is no topic, and says so",
    (collapseId) => {
      expect(reasonsOf(built("webpush", {}, {}, { delivery: { collapseId } }))).toEqual([
        `The collapse id “${collapseId}” is no Web Push topic: 1 to 32 letters, digits, - and _`,
      ]);
    },
  );

  test("needs a title, and is no declarative message without a web link", () => {
    expect(reasonsOf(built("webpush", { title: "" }))[0]).toBe("Web Push needs a title");
    expect(bodyOf(built("webpush", { url: null })).payload.web_push).toBeUndefined();
  });

  test("takes 3,993 bytes of plaintext and not one more", () => {
    const size = (body: string) => byteLength(JSON.stringify(bodyOf(built("webpush", { body })).payload));
    const room = WEB_PUSH_LIMIT - size("x") + 1;
    expect(size("x".repeat(room))).toBe(WEB_PUSH_LIMIT);
    expect(built("webpush", { body: "x".repeat(room + 1) }).ok).toBe(false);
  });
});
