import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScoreLine, withScore } from "./score-line.ts";

const scored = (line: string) => {
  const read = readScoreLine(line);
  if (!read.ok) throw new Error(read.reason);
  return withScore(read, 0.25, 1e-7);
};
const reason = (line: string) => {
  const read = readScoreLine(line);
  return read.ok ? null : read.reason;
};

describe("a line to score", () => {
  test("gives its text and its item; what is left out is empty, the language English", () => {
    expect(readScoreLine('{"title":"One","item":{"body":"Two","language":"es"}}')).toMatchObject({
      ok: true,
      text: { title: "One", body: "" },
      item: { title: "", body: "Two", language: "es" },
    });
    expect(readScoreLine('{"body":"One","title":null}')).toMatchObject({
      text: { title: "", body: "One" },
      item: { title: "", body: "", language: "en" },
    });
  });
  test("that cannot be scored says why", () => {
    expect(reason("{")).toBe("is not valid JSON");
    expect(reason("[1]")).toMatch(/no JSON object/);
    expect(reason('{"title":" "}')).toBe("needs a title or a body");
    expect(reason('{"title":7}')).toBe("title: must be text");
    expect(reason('{"title":"x","item":"y"}')).toMatch(/^item: must be an object/);
    expect(reason('{"title":"x","item":{"language":7}}')).toBe("item: language: must be text");
  });
});

describe("a scored line", () => {
  test("keeps all else as it was written, digit for digit", () => {
    expect(scored(' {"id": 12345678901234567890, "title":"\\u00e9 }"} ')).toBe(
      '{"id": 12345678901234567890, "title":"\\u00e9 }","reward":0.25,"uncertainty":1e-7}',
    );
  });
  test("holds no key twice when it was scored before", () => {
    expect(scored('{"reward":null,"title":"x","uncertainty":3}')).toBe(
      '{"reward":0.25,"title":"x","uncertainty":1e-7}',
    );
  });
  test("is the same object plus its score, whatever the object", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string({ minLength: 1 }), (rest, title) => {
        fc.pre(title.trim() !== "" && !("item" in rest) && typeof (rest.body ?? "") === "string");
        const json = JSON.stringify({ ...rest, title });
        expect(JSON.parse(scored(json))).toEqual({ ...JSON.parse(json), reward: 0.25, uncertainty: 1e-7 });
      }),
    );
  });
});
