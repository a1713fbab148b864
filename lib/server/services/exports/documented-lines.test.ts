import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DOCUMENTED, documentedLine } from "#core/export/testing-messages.ts";

test("the examples of the documentation are what the exports give, one for each sender in their order", async () => {
  const text = await readFile("docs/exports.md", "utf8");
  const examples = Array.from(text.matchAll(/```json\n(.+?)```/gs), ([, block]) => JSON.parse(block!));
  const lines = DOCUMENTED.map((example) => {
    const line = documentedLine(example);
    if (!line.ok) throw new Error(line.reasons.join("; "));
    return JSON.parse(line.line);
  });
  expect(examples).toEqual(lines);
});
