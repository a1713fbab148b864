import { describe, expect, test } from "vitest";
import { type DeliveryInput, delivery, deliveryGap, fillPattern } from "./delivery.ts";

const message = { externalId: "a b/ü", messageId: "m-1", url: "https://example.org/?a=1" };

describe("how a campaign is delivered", () => {
  test("is the items' own link and picture where nothing is said", () => {
    expect(delivery.parse({})).toEqual({
      deepLink: "",
      picture: "item",
      pictureUrl: "",
      collapseId: "",
      expirySeconds: null,
      interruption: "active",
    });
  });

  test.each<[DeliveryInput, string]>([
    [{ deepLink: "javascript:alert(1)" }, "deepLink"],
    [{ deepLink: " JaVaScRiPt:alert(1)" }, "deepLink"],
    [{ deepLink: "data:text/html,x" }, "deepLink"],
    [{ deepLink: "no scheme" }, "deepLink"],
    [{ deepLink: "myapp://{user}" }, "deepLink"],
    [{ deepLink: "myapp://a\nb" }, "deepLink"],
    [{ pictureUrl: "http://example.org/a.png" }, "pictureUrl"],
    [{ collapseId: "{today}" }, "collapseId"],
    [{ collapseId: "{itemId" }, "collapseId"],
    [{ expirySeconds: -1 }, "expirySeconds"],
    [{ expirySeconds: 1.5 }, "expirySeconds"],
    [{ expirySeconds: 2_419_201 }, "expirySeconds"],
  ])("%j is refused at %s", (given, field) => {
    expect(delivery.safeParse(given).error?.issues[0]?.path[0]).toBe(field);
  });

  test("a picture of its own needs an address", () => {
    expect(deliveryGap(delivery.parse({ picture: "fixed" }))?.field).toBe("pictureUrl");
    expect(
      deliveryGap(delivery.parse({ picture: "fixed", pictureUrl: "https://example.org/a.png" })),
    ).toBeNull();
  });
});

test.each([
  ["myapp://open/{itemId}", "myapp://open/a%20b%2F%C3%BC"],
  ["{url}", "https://example.org/?a=1"],
  [
    "https://go.example.org/?to={url}&m={messageId}",
    "https://go.example.org/?to=https%3A%2F%2Fexample.org%2F%3Fa%3D1&m=m-1",
  ],
])("%s of a message is %s", (pattern, link) => expect(fillPattern(pattern, message)).toBe(link));

test("half of a character in an id cannot stop a pattern", () => {
  expect(fillPattern("x:{itemId}", { ...message, externalId: "\ud83d" })).toBe("x:%EF%BF%BD");
});
