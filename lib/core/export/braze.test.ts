import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteLength } from "../text/byte-length.ts";
import { BRAZE_APPLE_LIMIT, brazeBody } from "./braze-body.ts";
import { brazeSettings } from "./braze-settings.ts";
import { bodyOf, built, reasonsOf } from "./testing-messages.ts";

describe("a message for Braze", () => {
  test("is a whole request body for three platforms", () => {
    const delivery = { expirySeconds: 60, collapseId: "daily" };
    const body = bodyOf(built("braze", {}, { campaignId: "c-1", appleVariation: "v-1" }, { delivery }));
    const extra = {
      messageId: "018f0000-0000-7000-8000-000000000001",
      campaignId: "018f0000-0000-7000-8000-0000000000aa",
      itemId: "boots-7",
      style: "urgency",
    };
    expect(body).toEqual({
      external_user_ids: ["EXTERNAL_USER_ID"],
      campaign_id: "c-1",
      messages: {
        apple_push: {
          alert: { title: "Half price", body: "Until noon" },
          extra,
          interruption_level: "active",
          custom_uri: "https://example.org/boots",
          asset_url: "https://example.org/boots.jpg",
          asset_file_type: "jpg",
          collapse_id: "daily",
          expiry: "2026-11-25T12:01:00.000Z",
          message_variation_id: "v-1",
        },
        android_push: {
          title: "Half price",
          alert: "Until noon",
          extra,
          android_priority: "normal",
          custom_uri: "https://example.org/boots",
          push_icon_image_url: "https://example.org/boots.jpg",
          collapse_key: "daily",
          time_to_live: 60,
        },
        web_push: {
          title: "Half price",
          alert: "Until noon",
          extra,
          custom_uri: "https://example.org/boots",
          large_image_url: "https://example.org/boots.jpg",
          time_to_live: 60,
        },
      },
    });
    expect(brazeBody.parse(body)).toEqual(body);
  });

  test.each([
    [{ target: "segment" }, "segmentId"],
    [{ appleVariation: "v-1" }, "campaignId"],
    [{ data: "ab=1" }, "data"],
    [{ data: "aps=1" }, "data"],
  ])("settings %j are refused at %s", (settings, field) => {
    expect(brazeSettings.safeParse(settings).error?.issues[0]?.path[0]).toBe(field);
  });

  test.each([
    [{ target: "everyone" }, { broadcast: true }],
    [
      { target: "segment", segmentId: "s-1" },
      { broadcast: true, segment_id: "s-1" },
    ],
  ])("goes to %j", (settings, target) => expect(bodyOf(built("braze", {}, settings))).toMatchObject(target));

  test("needs a title on Android and the web, and a text everywhere", () => {
    expect(reasonsOf(built("braze", { title: "" }))[0]).toBe("Braze needs a title on Android and the web");
    expect(built("braze", { title: "" }, { platforms: "apple" }).ok).toBe(true);
    expect(reasonsOf(built("braze", { body: "" }))[0]).toBe("Braze needs a text under the title");
  });

  test("never runs what a text, an id or a link holds", () => {
    const hostile = "{% connected_content https://evil.example %}";
    const { messages } = bodyOf(
      built("braze", {
        title: hostile,
        body: "{{ x | y }}",
        externalId: "{{ y }}",
        url: "https://a.example/{{z}}",
      }),
    );
    const { alert, extra, custom_uri: link } = messages.apple_push;
    expect(alert.title).toBe(hostile.replace("{%", '{{ "{" }}%'));
    expect(alert.body).toBe('{{ "{" }}{ x | y }}');
    expect(extra.itemId).toBe('{{ "{" }}{ y }}');
    expect(link).toBe("https://a.example/%7B%7Bz%7D%7D");
  });
});

describe("1,912 bytes of alert and extra", () => {
  const taken = (title: string, body: string) => {
    const { alert, extra } = bodyOf(built("braze", { title, body })).messages.apple_push;
    return byteLength(JSON.stringify({ alert, extra }));
  };

  test("hold at the last one, and Android alone takes more", () => {
    const room = BRAZE_APPLE_LIMIT - taken("t", "x") + 1;
    expect(taken("t", "x".repeat(room))).toBe(BRAZE_APPLE_LIMIT);
    const over = { title: "t", body: "x".repeat(room + 1) };
    expect(reasonsOf(built("braze", over))).toEqual([
      "Alert and extra for iOS take 1,913 bytes, 1 more than the 1,912 allowed",
    ]);
    expect(built("braze", over, { platforms: "android" }).ok).toBe(true);
  });

  test("hold for every text that fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 700 }), (body) => {
        const result = built("braze", { title: "t", body: `a${body}` });
        return !result.ok || taken("t", "a") <= BRAZE_APPLE_LIMIT;
      }),
    );
  });
});
