import { expect, test } from "vitest";
import type { ExportMessage } from "../../export/export-message.ts";
import { type LineMakers, linesOfArms, type SaidMessage } from "./lines-of-arms.ts";

/** Takes titles of at most this many letters. */
const upTo = (most: number) => (message: ExportMessage) =>
  message.title.length <= most
    ? { ok: true as const, line: `${message.title}\n` }
    : { ok: false as const, reasons: [`longer than ${most}`] };

function said(titles: Record<string, string>, takesPart = true): SaidMessage {
  const byArm = Object.entries(titles).map(([arm, title]) => ({
    arm,
    message: { title, body: "A body" } as ExportMessage,
  }));
  return { messageId: "m", itemId: "i", externalId: "boots", takesPart, byArm };
}

const FIVE: LineMakers = new Map([
  ["human", upTo(5)],
  ["fixed", upTo(5)],
]);

test("a message that fits has a line in the file of every arm", () => {
  const built = linesOfArms(said({ human: "one", fixed: "two" }), FIVE);
  expect(built).toEqual({
    ok: true,
    lines: new Map([
      ["human", { ok: true, line: "one\n" }],
      ["fixed", { ok: true, line: "two\n" }],
    ]),
  });
});

test("one arm's text that does not fit leaves it out for all, and is named with its arm", () => {
  expect(linesOfArms(said({ human: "one", fixed: "too long" }), FIVE)).toEqual({
    ok: false,
    texts: [{ arm: "fixed", text: "too long", reasons: ["longer than 5"] }],
  });
});

test("every text that does not fit is named, so that all can be changed at once", () => {
  const built = linesOfArms(said({ human: "longer", fixed: "too long" }), FIVE);
  expect(!built.ok && built.texts.map(({ arm }) => arm)).toEqual(["human", "fixed"]);
});

test("an approved text that every arm says is named once, and of no arm", () => {
  expect(linesOfArms(said({ human: "approved", fixed: "approved" }, false), FIVE)).toMatchObject({
    ok: false,
    texts: [{ arm: null, text: "approved" }],
  });
});

test("an approved text is held against each arm's line: a request names its arm, and that takes room", () => {
  const makers: LineMakers = new Map([
    ["human", upTo(8)],
    ["fixed", upTo(5)],
  ]);
  expect(linesOfArms(said({ human: "approved", fixed: "approved" }, false), makers)).toMatchObject({
    ok: false,
    texts: [{ arm: null, reasons: ["longer than 5"] }],
  });
});
