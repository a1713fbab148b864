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
    [
      "with commas too many",
      `{"candidates": [${two.candidates.map((one) => JSON.stringify(one)).join(",")},],}`,
    ],
    ["with commas too many in a fence", `\`\`\`\n${JSON.stringify(two).replace("]", ",]")}\n\`\`\``],
    ["cut off after what was wanted", `${JSON.stringify(two).slice(0, -2)}, {"title": "C", "bo`],
    ["cut off in its last bracket", JSON.stringify(two).slice(0, -1)],
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
    ["cut off before what was wanted", JSON.stringify(two).slice(0, -5), "cut-off"],
    ["cut off in its first text", '{"candidates": [{"title": "A', "malformed"],
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

test("an answer whose server says that it was cut off is good for all that was wanted, or for nothing", () => {
  expect(parseAnswer(JSON.stringify(two), 2, true)).toMatchObject({ ok: true });
  expect(parseAnswer(JSON.stringify(two), 3, true)).toMatchObject({ ok: false, kind: "cut-off" });
});

test("wherever it is cut, no candidate is half a candidate, and a comma in a text stays one", () => {
  const texts = fc.array(
    fc.record({ title: fc.constantFrom("A,]", 'B "}', "C\\"), body: fc.constant("b, }") }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(texts, fc.nat(), (candidates, at) => {
      const raw = JSON.stringify({ candidates });
      const parsed = parseAnswer(raw.slice(0, at % raw.length), 1);
      if (parsed.ok) expect(candidates[0]).toEqual(parsed.candidates[0]);
    }),
  );
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (raw) => void parseAnswer(raw, 3)));
});
