import { describe, expect, test } from "vitest";
import { messageDelivery } from "./message-delivery.ts";
import { CHOICE_OF, choiceFor, messageDeliverySaid } from "./message-delivery-form.ts";

const AS_THE_CAMPAIGN = { [CHOICE_OF.collapseId]: "campaign", [CHOICE_OF.expirySeconds]: "campaign" };
const said = (fields: Record<string, string>) =>
  messageDeliverySaid((name) => ({ ...AS_THE_CAMPAIGN, ...fields })[name] ?? "");

describe("the form of one message's delivery", () => {
  test("says nothing as it is opened", () => {
    expect(said({}).errors).toEqual({});
    expect(messageDelivery.parse(said({}).said)).toBeNull();
  });

  test("says none, which is not the same as nothing", () => {
    const none = said({ [CHOICE_OF.collapseId]: "none", [CHOICE_OF.expirySeconds]: "none" });
    expect(messageDelivery.parse(none.said)).toEqual({ collapseId: "", expirySeconds: null });
  });

  test("says the value beside the choice, down to no second at all", () => {
    const values = said({
      [CHOICE_OF.collapseId]: "value",
      collapseId: "tram",
      [CHOICE_OF.expirySeconds]: "value",
      expirySeconds: "0",
    });
    expect(messageDelivery.parse(values.said)).toEqual({ collapseId: "tram", expirySeconds: 0 });
  });

  test.each(["", "soon", "-1", "1.5"])("asks for whole seconds instead of “%s”", (expirySeconds) =>
    expect(said({ [CHOICE_OF.expirySeconds]: "value", expirySeconds }).errors).toEqual({
      "delivery.expirySeconds": expect.stringMatching(/whole seconds/),
    }),
  );

  test("asks for the id that was chosen and not written", () =>
    expect(said({ [CHOICE_OF.collapseId]: "value" }).errors).toEqual({
      "delivery.collapseId": expect.stringMatching(/None/),
    }));

  test("opens at what the message says", () =>
    expect([undefined, "", null, "tram", 0].map(choiceFor)).toEqual([
      "campaign",
      "none",
      "none",
      "value",
      "value",
    ]));
});
