import { expect, test } from "vitest";
import { readJsonObject } from "./json-object.ts";

test("an object is read", () => {
  expect(readJsonObject('{"title": "Goal"}')).toEqual({ ok: true, object: { title: "Goal" } });
});

test("what is no JSON is refused", () => {
  expect(readJsonObject("{title}")).toEqual({ ok: false, reason: "is not valid JSON" });
});

test.each(["[]", "null", '"text"', "1"])("%s is no object, and what one looks like is said", (line) => {
  expect(readJsonObject(line, '{"a": 1}')).toEqual({
    ok: false,
    reason: 'is no JSON object; each line must look like {"a": 1}',
  });
});
