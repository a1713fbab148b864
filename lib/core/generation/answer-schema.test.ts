import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAnswer } from "./answer-schema.ts";

const two = {
  candidates: [
    { title: "A", body: "a" },
    { title: "B", body: "b" },
  ],
};

describe("an answer is read", () => {
  test.each([
    ["as asked for", JSON.stringify(two)],
    ["in a code fence", `\`\`\`json\n${JSON.stringify(two)}\n\`\`\``],
    ["with talk around it", `Sure! Here they are:\n${JSON.stringify(two)}\nEnjoy.`],
    ["as a bare list", JSON.stringify(two.candidates)],
  ])("%s", (_, raw) => expect(parseAnswer(raw, 2)).toEqual({ ok: true, candidates: two.candidates }));
  test("with more than wanted cut", () =>
    expect(parseAnswer(JSON.stringify(two), 1)).toMatchObject({ candidates: [{ title: "A" }] }));
  test("with control characters and line breaks made spaces", () => {
    const raw = JSON.stringify({ candidates: [{ title: "A\u0000\nB", body: " b\t" }] });
    expect(parseAnswer(raw, 1)).toEqual({ ok: true, candidates: [{ title: "A B", body: "b" }] });
  });
});

describe("an answer is refused", () => {
  test.each([
    ["empty", " ", "empty"],
    ["prose", "I am sorry.", "malformed"],
    ["cut off", JSON.stringify(two).slice(0, -5), "malformed"],
    ["another shape", JSON.stringify({ notifications: [] }), "malformed"],
    ["a number for a text", JSON.stringify({ candidates: [{ title: 1, body: "b" }] }), "malformed"],
    [
      "a megabyte of text",
      JSON.stringify({ candidates: [{ title: "x".repeat(1e6), body: "b" }] }),
      "malformed",
    ],
    ["nothing in it", JSON.stringify({ candidates: [{ title: " ", body: "" }] }), "empty"],
  ])("that is %s", (_, raw, kind) => expect(parseAnswer(raw, 2)).toMatchObject({ ok: false, kind }));
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (raw) => void parseAnswer(raw, 3)));
});
