import { expect, test } from "vitest";
import { z } from "zod";
import { parseInput } from "./invalid-input.ts";

const schema = z.object({ reason: z.string(), tags: z.array(z.string()).default([]) });

test("what fits passes, emoji included", () =>
  expect(parseInput(schema, { reason: "no 🚋" })).toEqual({ reason: "no 🚋", tags: [] }));
test.each([
  [{ reason: "no\u0000pe" }, "reason"],
  [{ reason: "no\ud83d" }, "reason"],
  [{ reason: "no", tags: ["a", "b\u0000"] }, "tags.1"],
])("%j is refused beside its field, since no database can hold it", (input, field) => {
  expect(() => parseInput(schema, input)).toThrow(
    expect.objectContaining({ code: "invalid", fields: { [field]: expect.stringContaining("Remove it") } }),
  );
});
test("what does not fit names its fields", () =>
  expect(() => parseInput(schema, { reason: 1 })).toThrow(
    expect.objectContaining({ code: "invalid", fields: { reason: expect.any(String) } }),
  ));
