import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FrozenMessage, frozenLine } from "./frozen-message.ts";

const message: FrozenMessage = {
  messageId: "m1",
  decisionId: "d1",
  deciderId: "u1",
  itemId: "i1",
  externalId: "boots-7",
  title: "Half price",
  body: "Until noon",
  url: null,
  imageUrl: null,
  language: "en",
  candidateId: "c1",
  categoryKey: "urgency",
  promptVersion: 2,
  model: "small",
  delivery: null,
};

describe("the line that is hashed", () => {
  test("is fixed for all time: old hashes must stay true", () => {
    expect(frozenLine(message)).toBe(
      '["d1","u1","i1","boots-7","Half price","Until noon",null,null,"en","c1","urgency",2,"small"]\n',
    );
  });

  test.each(Object.keys(message).filter((field) => field !== "messageId" && field !== "delivery"))(
    "changes with %s",
    (field) => {
      expect(frozenLine({ ...message, [field]: "other" })).not.toBe(frozenLine(message));
    },
  );

  test("changes with a delivery of its own", () => {
    const own = frozenLine({ ...message, delivery: { collapseId: "daily" } });
    expect(own).toBe(frozenLine(message).replace(/\]\n$/, ',[null,null,null,"daily",null,null]]\n'));
  });

  test("keeps title and body apart and stays on one line, whatever they hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (title, body) => {
        const line = frozenLine({ ...message, title, body });
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(JSON.parse(line).slice(4, 6)).toEqual([title, body]);
      }),
    );
  });
});
