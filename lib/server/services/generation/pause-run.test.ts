import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { importItems } from "../content/import-items.ts";
import { readRun, runProgress } from "../runs/read-runs.ts";
import { pauseRun, resumeRun } from "./pause-run.ts";
import { probeServer } from "./server-pause.ts";
import { startRun } from "./start-run.ts";
import { cancelRun } from "./stop-run.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
});
afterEach(() => server.setKey(KEY));
afterAll(async () => {
  await worker.stop();
  await server.close();
});

let made = 0;
async function start(items: number, model: string): Promise<string> {
  const rows = Array.from({ length: items }, () => ({
    externalId: `item-${++made}`,
    title: `The tram number ${made} is back`,
    body: "It runs again from today. Rides cost nothing until Sunday. Come by.",
    url: null,
    imageUrl: null,
    language: "en",
    attributes: {},
    referenceTitle: "",
    referenceBody: "",
  }));
  const { ids } = await importItems(COMMAND_LINE, rows, "test");
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain", "question"]);
  const request = { name: "test", selection: { kind: "ids" as const, ids }, promptVersionIds, model };
  return (await startRun(COMMAND_LINE, { ...request, candidatesPerPair: 1 }, "console")).id;
}

const read = (id: string) => readRun(COMMAND_LINE, id);
async function until(id: string, status: RunView["status"]): Promise<RunView> {
  await expect.poll(async () => (await read(id)).status, { timeout: 20_000, interval: 50 }).toBe(status);
  return read(id);
}
const jobsOf = (id: string) =>
  db().$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker._private_jobs j JOIN "GenerationTask" t ON j.key = 'task-' || t.id
    WHERE t."runId" = ${id}::uuid`;

test("a person pauses a run: calls under way are kept, nothing new begins, and it goes on where it stopped", async () => {
  const id = await start(12, "stand-in-slow");
  await expect.poll(async () => (await read(id)).succeeded, { timeout: 10_000 }).toBeGreaterThan(0);
  await pauseRun(COMMAND_LINE, id);
  expect((await read(id)).pause).toMatchObject({ kind: "person", by: "Command line", resumeAt: null });
  await expect
    .poll(() => db().generationTask.count({ where: { runId: id, status: "running" } }), { timeout: 10_000 })
    .toBe(0);
  const before = server.requests().length;
  const still = await read(id);
  await expect.poll(() => jobsOf(id), { timeout: 10_000 }).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await read(id)).toMatchObject({ succeeded: still.succeeded, status: "paused" });
  expect(server.requests().length).toBe(before);

  await resumeRun(COMMAND_LINE, id);
  expect(await until(id, "finished")).toMatchObject({
    succeeded: 24,
    failed: 0,
    candidates: 24,
    pause: null,
  });
  expect(server.requests().filter(({ model }) => model === "stand-in-slow")).toHaveLength(24);
});

test("a paused run can be cancelled, and what it had stays", async () => {
  const id = await start(6, "stand-in-slow");
  await pauseRun(COMMAND_LINE, id);
  await cancelRun(COMMAND_LINE, id);
  const { succeeded, cancelled } = await until(id, "cancelled");
  expect(succeeded + cancelled).toBe(12);
});

test("only a run at work is paused, and only a paused one goes on", async () => {
  const id = await start(1, "");
  await until(id, "finished");
  await expect(pauseRun(COMMAND_LINE, id)).rejects.toMatchObject({ code: "conflict" });
  await expect(resumeRun(COMMAND_LINE, id)).rejects.toMatchObject({ code: "conflict" });
});

test("an account without credit pauses the run with the reason, fails nothing, and is asked again later", async () => {
  const id = await start(3, "stand-in-no-credit");
  const { pause, failed } = await until(id, "paused");
  expect(pause).toMatchObject({ kind: "quota", by: null, resumeAt: expect.any(String) });
  expect(failed).toBe(0);
  const events = await db().auditEvent.findMany({ where: { nounId: id, action: "run.pause" } });
  expect(events).toMatchObject([{ actor: "Worker", summary: expect.stringContaining("no credit") }]);
  await cancelRun(COMMAND_LINE, id);
});

test("a key that is revoked in mid-run pauses it; once it is good again the run goes on by itself and asks nothing twice", async () => {
  const id = await start(12, "stand-in-late");
  const asked = () => server.requests().filter(({ model }) => model === "stand-in-late").length;
  await expect
    .poll(async () => (await read(id)).succeeded, { timeout: 10_000, interval: 5 })
    .toBeGreaterThan(0);
  server.setKey("another");
  expect((await until(id, "paused")).pause).toMatchObject({ kind: "auth" });
  const { provider, model } = await db().generationRun.findUniqueOrThrow({ where: { id } });
  await probeServer({ provider, model, probes: 0 });
  expect(await read(id)).toMatchObject({ status: "paused" });
  server.setKey(KEY);
  await probeServer({ provider, model, probes: 1 });
  expect(await until(id, "finished")).toMatchObject({ succeeded: 24, failed: 0, candidates: 24 });
  // One more for the probe that was answered.
  expect(asked()).toBeLessThanOrEqual(25);
  expect((await runProgress(COMMAND_LINE, id)).failures).toEqual([]);
});

test("a server that is gone pauses the run before a task fails, and the run goes on when it is back", async () => {
  const id = await start(10, "stand-in-slow");
  await expect.poll(async () => (await read(id)).succeeded, { timeout: 10_000 }).toBeGreaterThan(0);
  await server.goAway();
  expect((await until(id, "paused")).pause).toMatchObject({ kind: "connection" });
  await server.comeBack();
  // The queue does so by itself some seconds later; see the drill.
  const { provider, model } = await db().generationRun.findUniqueOrThrow({ where: { id } });
  await probeServer({ provider, model, probes: 0 });
  expect(await until(id, "finished")).toMatchObject({ succeeded: 20, failed: 0, candidates: 20 });
});
