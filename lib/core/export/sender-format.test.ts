import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { builtLine, overLimit, withoutGaps } from "./sender-format.ts";

describe("a value over a sender's limit", () => {
  test("is told by the bytes of its JSON, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(120), (title, limit) => {
        const bytes = Buffer.byteLength(JSON.stringify({ title }));
        expect(overLimit("It", { title }, limit).length).toBe(bytes > limit ? 1 : 0);
      }),
    );
  });

  test("says by how much, at the very byte", () => {
    expect(overLimit("The id", "字字", 6)).toEqual([]);
    expect(overLimit("The id", "字字", 5)).toEqual(["The id takes 6 bytes, 1 more than the 5 allowed"]);
  });
});

test("what is not said is left out of a body: null, undefined and empty objects, and nothing else", () =>
  expect(
    withoutGaps({ a: null, b: undefined, c: {}, d: "", e: 0, f: false, g: [], h: { i: null } }),
  ).toStrictEqual({ d: "", e: 0, f: false, g: [], h: { i: null } }));

describe("a line", () => {
  const contract = z.strictObject({ title: z.string().min(1, "The title is empty") });

  test("is its body as JSON, ended by LF", () =>
    expect(builtLine(contract, { title: "Half\nprice" }, [])).toEqual({
      ok: true,
      line: '{"title":"Half\\nprice"}\n',
    }));

  test("is none where the contract or a reason speaks against it, each reason once", () =>
    expect(builtLine(contract, { title: "" }, ["Too long", "Too long"])).toEqual({
      ok: false,
      reasons: ["Too long", "title: The title is empty"],
    }));
});
