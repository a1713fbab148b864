import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DOCUMENTED, documentedLine } from "#core/export/testing-messages.ts";

test.each(DOCUMENTED)(
  "the example of $key in the documentation is what the export gives",
  async (example) => {
    const line = documentedLine(example);
    if (!line.ok) throw new Error(line.reasons.join("; "));
    expect(await readFile("docs/exports.md", "utf8")).toContain(line.line);
  },
);
