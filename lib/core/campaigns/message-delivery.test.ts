import { describe, expect, test } from "vitest";
import { delivery } from "./delivery.ts";
import {
  deliveryOf,
  hashedDelivery,
  type MessageDelivery,
  type MessageDeliveryInput,
  messageDelivery,
  messageDeliveryGap,
} from "./message-delivery.ts";

describe("a message's own delivery", () => {
  test.each<[string, MessageDeliveryInput]>([
    ["nothing", {}],
    ["an empty link", { deepLink: "  " }],
    ["what is left open", { collapseId: undefined, expirySeconds: undefined }],
    ["the address of a picture that is not chosen", { pictureUrl: "https://example.org/a.jpg" }],
  ])("%s says nothing", (_, given) => expect(messageDelivery.parse(given)).toBeNull());

  test("holds what is said, and lays it over the campaign's", () => {
    const own = messageDelivery.parse({
      deepLink: "myapp://boots",
      expirySeconds: 0,
      interruption: "passive",
    });
    expect(own).toEqual({ deepLink: "myapp://boots", expirySeconds: 0, interruption: "passive" });
    const campaign = delivery.parse({ collapseId: "daily", expirySeconds: 60 });
    expect(deliveryOf(campaign, own)).toEqual({ ...campaign, ...own });
    expect(deliveryOf(campaign, null)).toBe(campaign);
  });

  test("can have no collapse id and no expiry where the campaign has both", () => {
    const own = messageDelivery.parse({ collapseId: "  ", expirySeconds: null });
    expect(own).toEqual({ collapseId: "", expirySeconds: null });
    const campaign = delivery.parse({ collapseId: "daily", expirySeconds: 60, interruption: "passive" });
    expect(deliveryOf(campaign, own)).toEqual(delivery.parse({ interruption: "passive" }));
  });

  test("can go back to the item's own link where the campaign has one for all", () =>
    expect(messageDelivery.parse({ deepLink: "{url}" })).toEqual({ deepLink: "{url}" }));

  test.each<[MessageDeliveryInput, string]>([
    [{ deepLink: "javascript:alert(1)" }, "deepLink"],
    [{ pictureUrl: "http://example.org/a.jpg" }, "pictureUrl"],
    [{ collapseId: "{nobody}" }, "collapseId"],
    [{ expirySeconds: 9_999_999 }, "expirySeconds"],
  ])("%j is refused under its field", (given, field) =>
    expect(messageDelivery.safeParse(given).error?.issues[0]?.path).toEqual([field]),
  );

  test("needs the address of the picture that it chooses", () =>
    expect(messageDeliveryGap(messageDelivery.parse({ picture: "fixed" }))?.field).toBe("pictureUrl"));

  test("is hashed in an order that is fixed for all time", () =>
    expect(hashedDelivery({ interruption: "passive", deepLink: "myapp://boots", expirySeconds: 0 })).toEqual([
      "myapp://boots",
      null,
      null,
      null,
      0,
      "passive",
    ]));

  test("is hashed apart from its campaign's where it has none of what the campaign has", () => {
    const hashed: MessageDelivery[] = [
      { interruption: "passive" },
      { interruption: "passive", collapseId: "" },
      { interruption: "passive", expirySeconds: null },
      { interruption: "passive", expirySeconds: 0 },
    ];
    expect(hashed.map((own) => hashedDelivery(own).slice(3, 5))).toEqual([
      [null, null],
      ["", null],
      [null, "none"],
      [null, 0],
    ]);
  });
});
