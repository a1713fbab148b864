import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { NO_BUDGET } from "#core/costs/budget.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, TASKS_A_CALL, type Worker } from "../../queue/worker.ts";
import { aRun, endOf } from "../../testing/a-run.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { resumeRun } from "../generation/pause-run.ts";
import { retryRun } from "../generation/retry-run.ts";
import { probeServer } from "../generation/server-pause.ts";
import { cancelRun } from "../generation/stop-run.ts";
import { readRun } from "../runs/read-runs.ts";
import { changeRunBudget, readDayBudget, resumeDay, setDayBudget } from "./budgets.ts";
import { setPrice } from "./prices.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;
const CONCURRENCY = 4;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: server.url,
    PUSHGEN_MODEL: "stand-in",
    PUSHGEN_BATCH_LOOK_SECONDS: "0.05",
  });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: CONCURRENCY });
  // A dollar a token: every call costs a few hundred.
  const million = 1_000_000;
  for (const model of ["stand-in", "stand-in-slow"])
    await setPrice(COMMAND_LINE, { model, input: million * million, output: million * million });
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});
afterEach(() => setDayBudget(COMMAND_LINE, NO_BUDGET));

const DOLLAR = 1_000_000;
const ITEMS = 30;

async function paused(id: string): Promise<RunView> {
  await expect
    .poll(async () => (await readRun(COMMAND_LINE, id)).status, { timeout: 15_000, interval: 30 })
    .toBe("paused");
  // What was under way at the pause ends, and is counted.
  await expect.poll(() => db().generationTask.count({ where: { runId: id, status: "running" } })).toBe(0);
  return readRun(COMMAND_LINE, id);
}

describe("a run's budget", () => {
  test("stops it cleanly: nothing but the calls under way goes over, and it says why", async () => {
    const budget = 2_000 * DOLLAR;
    const { id } = await aRun({ items: ITEMS, budget });
    const run = await paused(id);
    expect(run).toMatchObject({ pause: { kind: "budget", by: null, resumeAt: null }, failed: 0 });
    expect(run.succeeded).toBeLessThan(ITEMS);
    const dearest = await db().generationTask.aggregate({ where: { runId: id }, _max: { cost: true } });
    expect(run.cost!).toBeGreaterThanOrEqual(budget);
    expect(run.cost! - budget).toBeLessThanOrEqual(TASKS_A_CALL * CONCURRENCY * Number(dearest._max.cost));
    const [event] = await db().auditEvent.findMany({ where: { nounId: id, action: "run.pause" } });
    expect(event!.summary).toMatch(/^The budget of \$2,000 is spent/);
  });

  test("is raised, and the run goes on where it stopped; anything less is refused with the sum", async () => {
    const person = await aPerson("operator");
    const { id } = await aRun({ items: ITEMS, budget: 2_000 * DOLLAR });
    const before = await paused(id);
    await expect(resumeRun(person, id)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Raise it"),
    });
    await expect(changeRunBudget(person, id, { money: 1_999 * DOLLAR, tokens: null })).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("Give it more"),
    });
    await changeRunBudget(person, id, { money: 1_000_000 * DOLLAR, tokens: null });
    const run = await endOf(id);
    expect(run).toMatchObject({ status: "finished", succeeded: ITEMS, calls: ITEMS });
    expect(run.cost!).toBeGreaterThan(before.cost!);
    await expect(changeRunBudget(person, id, NO_BUDGET)).rejects.toMatchObject({ code: "conflict" });
    const event = await db().auditEvent.findFirstOrThrow({ where: { nounId: id, action: "run.budget" } });
    expect(event).toMatchObject({ actor: person.name, before: { money: 2_000 * DOLLAR } });
  });

  test("that is spent lets nothing be retried until it is raised", async () => {
    const { id } = await aRun({ items: 2, model: "stand-in-refuses-once", tokenBudget: 1 });
    expect(await endOf(id)).toMatchObject({ status: "finished", failed: 2 });
    await expect(retryRun(COMMAND_LINE, id)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Raise it first"),
    });
    await changeRunBudget(COMMAND_LINE, id, { money: null, tokens: 1_000_000 });
    await retryRun(COMMAND_LINE, id);
    expect(await endOf(id)).toMatchObject({ succeeded: 2, failed: 0 });
  });

  test("in tokens holds where no price is known", async () => {
    const { id } = await aRun({ items: ITEMS, model: "stand-in-unpriced", tokenBudget: 2_000 });
    const run = await paused(id);
    expect(run.promptTokens + run.completionTokens).toBeGreaterThanOrEqual(2_000);
    expect(run.cost).toBeNull();
  });

  test("holds for batches by what they are expected to take, before anything is spent", async () => {
    const { id } = await aRun({ items: ITEMS, mode: "batch", budget: 2_000 * DOLLAR });
    const run = await paused(id);
    expect(run.pause?.kind).toBe("budget");
    expect(run.succeeded).toBeGreaterThan(0);
    expect(run.succeeded).toBeLessThan(ITEMS);
    await changeRunBudget(COMMAND_LINE, id, NO_BUDGET);
    expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: ITEMS, calls: ITEMS });
  });
});

describe("the day's budget", () => {
  const spentToday = async () => (await readDayBudget(COMMAND_LINE)).spent.cost;

  test("is an admin's to set, stops every run that costs anything, and lets no other begin", async () => {
    await expect(setDayBudget(await aPerson("manager"), NO_BUDGET)).rejects.toMatchObject({
      code: "forbidden",
    });
    await setDayBudget(COMMAND_LINE, { money: 1e14, tokens: null });
    const money = (await spentToday()) + 1_000 * DOLLAR;
    await setDayBudget(COMMAND_LINE, { money, tokens: null });
    const { id } = await aRun({ items: ITEMS });
    const run = await paused(id);
    expect(run.pause).toMatchObject({ kind: "day-budget", resumeAt: expect.stringMatching(/T00:00:00/) });
    await expect(aRun()).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("all runs and evaluations of today"),
    });
    const composer = await aRun({ model: "offline-composer" });
    expect(await endOf(composer.id)).toMatchObject({ status: "finished", cost: 0 });
    await expect(resumeRun(COMMAND_LINE, id)).rejects.toMatchObject({ code: "conflict" });

    await setDayBudget(COMMAND_LINE, { money: money + 1e14, tokens: null });
    expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: ITEMS });
  });

  test("begins anew with the day, and its runs go on by themselves", async () => {
    await setDayBudget(COMMAND_LINE, { money: 1e14, tokens: null });
    await setDayBudget(COMMAND_LINE, { money: (await spentToday()) + 1_000 * DOLLAR, tokens: null });
    const { id } = await aRun({ items: ITEMS });
    await paused(id);
    expect(await resumeDay()).toBe(0);
    const jobs = await db().$queryRaw<{ at: Date }[]>`
      SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = 'resume_day'`;
    expect(jobs.map(({ at }) => at.toISOString().slice(10))).toEqual(["T00:00:00.000Z"]);
    // As if it had all been yesterday.
    await db().$executeRaw`UPDATE "RunCost" SET day = day - 1`;
    expect(await resumeDay()).toBe(1);
    await setDayBudget(COMMAND_LINE, NO_BUDGET);
    await endOf(id);
  });

  test("in dollars needs a price of every model that is used", async () => {
    await setDayBudget(COMMAND_LINE, { money: 1e14, tokens: null });
    await expect(aRun({ model: "stand-in-unpriced" })).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("no price is known for stand-in-unpriced"),
    });
  });
});

test("a run that its server lets go on stays where it is if the day's budget was spent meanwhile", async () => {
  server.setKey("another");
  const { id, provider, model } = await aRun({ items: 3 });
  expect((await paused(id)).pause).toMatchObject({ kind: "auth" });
  server.setKey(KEY);
  await setDayBudget(COMMAND_LINE, { money: 1, tokens: null });
  await probeServer({ provider, model, probes: 0 });
  expect(await readRun(COMMAND_LINE, id)).toMatchObject({
    status: "paused",
    succeeded: 0,
    pause: { kind: "day-budget", resumeAt: expect.stringMatching(/T00:00:00/) },
  });
  await setDayBudget(COMMAND_LINE, NO_BUDGET);
  expect(await endOf(id)).toMatchObject({ status: "finished", succeeded: 3 });
});

test("a model server that answers again wakes the runs that it had paused, and none that a budget stopped", async () => {
  const stopped = await aRun({ items: ITEMS, budget: 2_000 * DOLLAR });
  const { calls } = await paused(stopped.id);
  server.setKey("another");
  const held = await aRun();
  expect((await paused(held.id)).pause).toMatchObject({ kind: "auth" });
  server.setKey(KEY);
  await probeServer({ provider: held.provider, model: held.model, probes: 0 });
  expect(await endOf(held.id)).toMatchObject({ status: "finished", succeeded: 1 });
  expect(await readRun(COMMAND_LINE, stopped.id)).toMatchObject({
    status: "paused",
    pause: { kind: "budget" },
    calls,
  });
  await cancelRun(COMMAND_LINE, stopped.id);
});
