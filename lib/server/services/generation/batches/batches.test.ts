import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../../env.ts";
import { startWorker, type Worker } from "../../../queue/worker.ts";
import { aRun, endOf, newItem, type RunChoice } from "../../../testing/a-run.ts";
import { testDatabase } from "../../../testing/test-database.ts";
import { setPrice } from "../../costs/prices.ts";
import { readRun, runProgress } from "../../runs/read-runs.ts";
import { retryRun } from "../retry-run.ts";
import { cancelRun } from "../stop-run.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;

const start = () => startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: server.url,
    PUSHGEN_MODEL: "stand-in",
    PUSHGEN_BATCH_LOOK_SECONDS: "0.05",
  });
  worker = await start();
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});
const PATIENCE = { timeout: 15_000 };
const batchRun = (choice: RunChoice) => aRun({ mode: "batch", ...choice });
const batchesOf = (runId: string) => db().modelBatch.findMany({ where: { runId }, orderBy: { id: "asc" } });
const failuresOf = async (runId: string) => (await runProgress(COMMAND_LINE, runId)).failures;
/** Starts a run for each case before the first of them is looked at: they wait for the server side by side. */
function startedTogether(cases: readonly (readonly [string, ...unknown[]])[], choice: RunChoice) {
  const started = new Map<string, string>();
  beforeAll(async () => {
    provideEnv({ PUSHGEN_BATCH_SIZE: "5000" });
    for (const [name] of cases)
      started.set(name, (await batchRun({ ...choice, model: `stand-in-${name}` })).id);
  });
  return started;
}
/** What must hold of any run that has ended: nothing twice, nothing missing, all of it counted once. */
async function expectSound(runId: string): Promise<void> {
  const run = await readRun(COMMAND_LINE, runId);
  expect(run.succeeded + run.failed + run.cancelled).toBe(run.tasks);
  const tasks = await db().generationTask.findMany({ where: { runId }, include: { candidates: true } });
  for (const { status, candidates } of tasks)
    expect(candidates).toHaveLength(status === "succeeded" ? run.candidatesPerPair : 0);
  const sum = tasks.reduce((total, { calls }) => total + calls, 0);
  expect(run.calls).toBe(sum);
}

describe("a run in batch mode", () => {
  test("asks in batches and not otherwise, at half the price, and leaves no file at the server", async () => {
    provideEnv({ PUSHGEN_BATCH_SIZE: "4" });
    await setPrice(COMMAND_LINE, { model: "stand-in", input: 1_000_000, output: 4_000_000 });
    const asked = server.requests().length;
    const { id } = await batchRun({ items: 5, categories: ["plain", "question"], candidatesPerPair: 2 });
    const run = await endOf(id);
    expect(run).toMatchObject({ status: "finished", succeeded: 10, calls: 10, candidates: 20 });
    await expectSound(id);
    expect(server.requests()).toHaveLength(asked);
    const batches = await batchesOf(id);
    expect(batches.map(({ status, requests }) => [status, requests])).toEqual([
      ["ended", 4],
      ["ended", 4],
      ["ended", 2],
    ]);
    expect(run.price!.percent).toBe(50);
    const full = run.promptTokens + 4 * run.completionTokens;
    expect(Math.abs(run.cost! - full / 2)).toBeLessThanOrEqual(run.calls / 2);
    await expect.poll(() => server.batches.filesLeft(), PATIENCE).toBe(0);
    provideEnv({ PUSHGEN_BATCH_SIZE: "5000" });
  });

  describe("asks again for what is missing, and all is done, when", () => {
    const CASES = [
      ["batch-mixed-once", "one third of it fails with 500"],
      ["batch-loses-once", "answers are missing from both files"],
      ["batch-expires-once", "it expires half done"],
      ["batch-full-once", "the server has too much to do at first"],
    ] as const;
    const started = startedTogether(CASES, { items: 8 });
    test.each(CASES)("%s: %s", async (name) => {
      const id = started.get(name)!;
      expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: 8, failed: 0 });
      expect(await batchesOf(id)).toHaveLength(2);
      await expectSound(id);
    });
  });

  describe("fails honestly, after so many calls in so many batches", () => {
    const CASES = [
      ["batch-expires", "timeout", 0, 3],
      ["batch-invalid", "request", 0, 1],
      ["no-batch", "request", 0, 1],
      ["refuses", "refused", 3, 1],
      ["prose", "malformed", 9, 3],
      ["too-long", "request", 3, 1],
    ] as const;
    const started = startedTogether(CASES, { items: 3 });
    test.each(CASES)("%s: as %s, %d calls, %d batches", async (name, errorKind, calls, batches) => {
      const id = started.get(name)!;
      expect(await endOf(id)).toMatchObject({ status: "finished", failed: 3, candidates: 0, calls });
      expect(await failuresOf(id)).toMatchObject([{ errorKind, count: 3 }]);
      expect(await batchesOf(id)).toHaveLength(batches);
      await expectSound(id);
      if (name === "no-batch") expect((await failuresOf(id))[0]!.message).toContain("without batch mode");
    });
  });

  test("hands a batch over once, though the server's word that it has it was lost", async () => {
    const before = server.batches.batches.length;
    const { id } = await batchRun({ items: 2, model: "stand-in-batch-breaks-off-once" });
    expect(await endOf(id)).toMatchObject({ succeeded: 2, calls: 2 });
    expect(server.batches.batches.length - before).toBe(1);
  });

  test("can be retried: what failed goes into a batch, and only that", async () => {
    const { id } = await batchRun({ items: 2, model: "stand-in-refuses-once" });
    expect(await endOf(id)).toMatchObject({ failed: 2 });
    await retryRun(COMMAND_LINE, id);
    expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: 2, failed: 0, calls: 4 });
    await expectSound(id);
  });

  test("takes kept answers first, and then hands nothing over", async () => {
    const items = [newItem(), newItem()];
    await endOf((await batchRun({ items, useCache: true })).id);
    const before = server.batches.batches.length;
    const { id } = await batchRun({ items, useCache: true });
    expect(await endOf(id)).toMatchObject({ succeeded: 2, calls: 0, cachedAnswers: 2, cost: 0 });
    expect(server.batches.batches).toHaveLength(before);
  });

  test("survives its worker: another one goes on where it stopped", async () => {
    server.batches.goOn = false;
    const { id } = await batchRun({ items: 3, model: "stand-in-batch-waits" });
    await expect.poll(async () => (await batchesOf(id))[0]?.remoteStatus, PATIENCE).toBe("in_progress");
    await worker.stop();
    server.batches.goOn = true;
    worker = await start();
    expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: 3, calls: 3 });
    await expectSound(id);
  });
});

describe("a batch that is cancelled", () => {
  test("is cancelled at the server too; what it had answered is kept, the rest can be taken up again", async () => {
    server.batches.goOn = false;
    const { id } = await batchRun({ items: 6, model: "stand-in-batch-waits" });
    await expect.poll(async () => (await batchesOf(id))[0]?.remoteStatus, PATIENCE).toBe("in_progress");
    await cancelRun(COMMAND_LINE, id);
    expect(await endOf(id)).toMatchObject({ status: "cancelled", succeeded: 3, cancelled: 3 });
    expect(server.batches.batches.at(-1)!.status).toBe("cancelled");
    await expectSound(id);
    server.batches.goOn = true;
    await retryRun(COMMAND_LINE, id);
    expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: 6, calls: 6 });
    await expectSound(id);
  });

  test("before it was handed over is nobody's work", async () => {
    await worker.stop();
    const { id } = await batchRun({ items: 2 });
    await cancelRun(COMMAND_LINE, id);
    const before = server.batches.batches.length;
    worker = await start();
    expect(await endOf(id)).toMatchObject({ status: "cancelled", cancelled: 2 });
    expect(server.batches.batches).toHaveLength(before);
  });
});

test("the composer has no batch mode, and says so", async () => {
  await expect(batchRun({ model: "offline-composer" })).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("no batch mode"),
  });
});
