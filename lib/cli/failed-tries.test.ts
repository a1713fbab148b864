import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { failedTries } from "./failed-tries.ts";

const notes =
  "# Instructions\n\nx\n\n# Error details\n\nnot visible\n\n- main:\n  - heading\n\n# Test source\n\ncode\n";

it("names each failed try with what the page showed, and tells the unsteady from the broken", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pushgen-tries-"));
  const path = join(folder, "error-context.md");
  await writeFile(path, notes);
  const failed = { status: "failed", attachments: [{ name: "error-context", path }] };
  const passed = { status: "passed", attachments: [] };
  const report = {
    suites: [
      {
        specs: [{ title: "steady", tests: [{ results: [passed] }] }],
        suites: [
          {
            specs: [
              { title: "unsteady", tests: [{ results: [failed, passed] }] },
              { title: "broken", tests: [{ results: [{ status: "timedOut" }] }] },
            ],
          },
        ],
      },
    ],
  };
  expect(await failedTries(report)).toEqual([
    { title: "unsteady", unsteady: true, shown: "not visible\n\n- main:\n  - heading" },
    { title: "broken", unsteady: false, shown: "" },
  ]);
  await rm(folder, { recursive: true });
});
