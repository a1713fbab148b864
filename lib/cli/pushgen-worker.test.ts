import { expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { sampleContent } from "#core/content/sample/sample-content.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { PATIENCE, pushgen, scratchFolder, spawned } from "./testing/spawned.ts";

const db = testDatabase();
scratchFolder();

test("a worker takes the tasks of a run that was started elsewhere, and leaves when told to", async () => {
  const { ids } = await importItems(COMMAND_LINE, sampleContent.slice(0, 3), "sample");
  const request = {
    name: "Elsewhere",
    selection: { kind: "ids" as const, ids },
    candidatesPerPair: 1,
    model: "",
  };
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain"]);
  const { id } = await startRun(COMMAND_LINE, { ...request, promptVersionIds }, "console");

  const worker = spawned(["worker", "--concurrency", "2"]);
  await expect.poll(async () => (await readRun(COMMAND_LINE, id)).status, PATIENCE).toBe("finished");
  worker.stop("SIGTERM");
  expect(await worker.ended).toMatchObject({
    status: 0,
    out: "",
    err: expect.stringContaining("Worker stopped"),
  });
  expect(await db().workerProcess.count()).toBe(0);

  const again = await startRun(COMMAND_LINE, { ...request, promptVersionIds }, "console");
  expect(await pushgen(["worker", "--until-idle"])).toMatchObject({
    status: 0,
    out: "",
    err: expect.stringContaining("Nothing is left to do"),
  });
  expect(await readRun(COMMAND_LINE, again.id)).toMatchObject({ status: "finished", succeeded: 3 });

  const runs = JSON.parse((await pushgen(["runs", "--json"])).out);
  expect(runs).toMatchObject({
    runs: [
      { id: again.id, status: "finished" },
      { id, status: "finished", tasks: 3, succeeded: 3, failed: 0, candidates: 3 },
    ],
  });
});
