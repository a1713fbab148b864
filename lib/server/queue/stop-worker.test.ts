import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { KEY, type ModelServer, startModelServer } from "../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../env.ts";
import { publishedPromptIds } from "../services/categories/published-prompts.ts";
import { importItems } from "../services/content/import-items.ts";
import { startRun } from "../services/generation/start-run.ts";
import { readRun } from "../services/runs/read-runs.ts";
import { testDatabase } from "../testing/test-database.ts";
import { startWorker } from "./worker.ts";

const db = testDatabase();
const CONCURRENCY = 2;
const TASKS = 40;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
});
afterAll(() => server.close());

async function startSlowRun(): Promise<string> {
  const rows = Array.from({ length: TASKS }, (_, index) => ({
    externalId: `item-${index}`,
    title: `The tram number ${index} is back`,
    body: "It runs again from today. Rides cost nothing until Sunday. Come by.",
    url: null,
    imageUrl: null,
    language: "en",
    attributes: {},
    referenceTitle: "",
    referenceBody: "",
  }));
  const { ids } = await importItems(COMMAND_LINE, rows, "test");
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain"]);
  const request = { name: "test", selection: { kind: "ids" as const, ids }, promptVersionIds };
  return (
    await startRun(COMMAND_LINE, { ...request, model: "stand-in-slow", candidatesPerPair: 1 }, "console")
  ).id;
}

const open = () => ({ databaseUrl: env().DATABASE_URL!, concurrency: CONCURRENCY });

test("a worker that is stopped waits for its calls alone; the tasks that waited for a call are done by the next", async () => {
  const runId = await startSlowRun();
  const first = await startWorker(open());
  await expect.poll(() => server.requests().length, { interval: 10 }).toBeGreaterThan(CONCURRENCY);
  await first.stop();

  const asked = server.requests().length;
  const stopped = await readRun(COMMAND_LINE, runId);
  expect(stopped.succeeded).toBe(asked);
  expect(asked).toBeLessThanOrEqual(3 * CONCURRENCY);
  const held = await db().$queryRaw<{ running: number; locked: number }[]>`
    SELECT (SELECT count(*)::int FROM "GenerationTask" WHERE status = 'running') AS running,
      (SELECT count(*)::int FROM graphile_worker._private_jobs WHERE locked_at IS NOT NULL) AS locked`;
  expect(held).toEqual([{ running: 0, locked: 0 }]);

  const second = await startWorker(open());
  await expect
    .poll(async () => (await readRun(COMMAND_LINE, runId)).status, { timeout: 25_000, interval: 50 })
    .toBe("finished");
  await second.stop();
  expect((await readRun(COMMAND_LINE, runId)).succeeded).toBe(TASKS);
  expect(server.requests()).toHaveLength(TASKS);
}, 40_000);
