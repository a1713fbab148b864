import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import type { NewContentItem } from "#core/content/content-item.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { importItems } from "../content/import-items.ts";
import { runResults } from "../runs/read-results.ts";
import { readRun, runProgress } from "../runs/read-runs.ts";
import { retryRun } from "./retry-run.ts";
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
afterAll(async () => {
  await worker.stop();
  await server.close();
});

let made = 0;
function item(more: Partial<NewContentItem> = {}): NewContentItem {
  return {
    externalId: `item-${++made}`,
    title: `The tram number ${made} is back`,
    body: "It runs again from today. Rides cost nothing until Sunday. The mayor drove the first one. Come by.",
    url: null,
    imageUrl: null,
    language: "en",
    attributes: {},
    referenceTitle: "Tram returns",
    referenceBody: "Ride it from today",
    ...more,
  };
}

async function start(
  items: NewContentItem[],
  more: { model?: string; categories?: string[]; candidates?: number } = {},
) {
  const { ids } = await importItems(COMMAND_LINE, items, "test");
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, more.categories ?? ["plain", "question"]);
  const request = {
    name: "test",
    selection: { kind: "ids" as const, ids },
    promptVersionIds,
    candidatesPerPair: more.candidates ?? 2,
  };
  return startRun(await aPerson("operator"), { ...request, model: more.model ?? "" }, "console");
}

async function ended(id: string): Promise<RunView> {
  await expect
    .poll(async () => isActive(await readRun(COMMAND_LINE, id)), { timeout: 25_000, interval: 50 })
    .toBe(false);
  return readRun(COMMAND_LINE, id);
}

describe("a run", () => {
  test("writes every candidate once, counts them, and brings the items into the review", async () => {
    const run = await start([item(), item()]);
    expect(await ended(run.id)).toMatchObject({
      status: "finished",
      tasks: 4,
      succeeded: 4,
      failed: 0,
      candidates: 8,
      calls: 4,
    });
    const { items } = await runResults(COMMAND_LINE, run.id);
    expect(items.map(({ candidates }) => candidates.length)).toEqual([4, 4]);
    for (const { itemId } of items) {
      const review = await db().reviewItem.findUniqueOrThrow({ where: { itemId } });
      expect(review).toMatchObject({
        status: "open",
        topCandidateId: expect.any(String),
        topWinProbability: expect.any(Number),
      });
      expect(await db().candidate.count({ where: { itemId, kind: "reference" } })).toBe(1);
    }
  });

  test("that repeats itself points at what it repeats", async () => {
    const run = await start([item({ body: "One sentence alone." })], {
      categories: ["plain"],
      candidates: 3,
    });
    const { candidates, duplicates } = await ended(run.id);
    expect(candidates).toBe(3);
    const rows = await db().candidate.findMany({ where: { runId: run.id, duplicateOfId: { not: null } } });
    expect(rows).toHaveLength(duplicates);
  });

  test("is told in the audit by whom and how large", async () => {
    const run = await start([item()]);
    await ended(run.id);
    const event = await db().auditEvent.findFirstOrThrow({ where: { noun: "run", nounId: run.id } });
    expect(event).toMatchObject({
      action: "run.start",
      actor: expect.stringContaining("operator"),
      after: { items: 1, tasks: 2 },
    });
  });

  test("that no item matches is refused, and leaves nothing behind", async () => {
    const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain"]);
    const before = await db().generationRun.count();
    const request = {
      name: "",
      selection: { kind: "ids" as const, ids: ["00000000-0000-7000-8000-000000000000"] },
      promptVersionIds,
      candidatesPerPair: 1,
      model: "",
    };
    await expect(startRun(COMMAND_LINE, request, "console")).rejects.toMatchObject({ code: "invalid" });
    expect(await db().generationRun.count()).toBe(before);
  });
});

describe("a model that fails", () => {
  test.each([
    ["prose", "malformed", 5],
    ["blank", "empty", 5],
    ["cut-off", "cut-off", 5],
    ["refuses", "refused", 1],
  ])("%s: its tasks fail as %s, and the run ends", async (name, errorKind, calls) => {
    const run = await start([item()], { model: `stand-in-${name}`, categories: ["plain"] });
    expect(await ended(run.id)).toMatchObject({ succeeded: 0, failed: 1, candidates: 0 });
    const { failures } = await runProgress(COMMAND_LINE, run.id);
    expect(failures).toMatchObject([{ errorKind, count: 1 }]);
    expect((await readRun(COMMAND_LINE, run.id)).calls).toBe(calls);
  });

  test("what failed can be retried", async () => {
    const run = await start([item()], { model: "stand-in-refuses", categories: ["plain"] });
    await ended(run.id);
    await retryRun(COMMAND_LINE, run.id);
    expect(await ended(run.id)).toMatchObject({ failed: 1, succeeded: 0 });
    const task = await db().generationTask.findFirstOrThrow({ where: { runId: run.id } });
    expect(task.attempts).toBe(2);
  });
});

test("a cancelled run stops soon, and what is counted adds up", async () => {
  const run = await start(
    Array.from({ length: 40 }, () => item()),
    { model: "stand-in-slow" },
  );
  await cancelRun(COMMAND_LINE, run.id);
  const { status, tasks, succeeded, failed, cancelled } = await ended(run.id);
  expect(status).toBe("cancelled");
  expect(succeeded + failed + cancelled).toBe(tasks);
  expect(cancelled).toBeGreaterThan(0);
});

describe("a run that was cancelled", () => {
  const many = (count: number) => Array.from({ length: count }, () => item());
  const sum = ({ succeeded, failed, cancelled }: RunView) => succeeded + failed + cancelled;

  test("goes on where it stopped, and does nothing twice", async () => {
    const run = await start(many(12), { model: "stand-in-slow", candidates: 1 });
    await expect.poll(async () => (await readRun(COMMAND_LINE, run.id)).succeeded).toBeGreaterThan(0);
    await cancelRun(COMMAND_LINE, run.id);
    const stopped = await ended(run.id);
    expect(sum(stopped)).toBe(24);
    expect(await retryRun(COMMAND_LINE, run.id)).toBe(stopped.failed + stopped.cancelled);
    expect(await ended(run.id)).toMatchObject({ status: "finished", succeeded: 24, failed: 0, cancelled: 0 });
    const { _count } = await db().candidate.aggregate({ where: { runId: run.id }, _count: true });
    expect(_count).toBe(24);
  });

  test("before it was planned is planned by the retry, though its first step still waits", async () => {
    await worker.stop();
    const run = await start(many(250), { categories: ["plain"], candidates: 1 });
    await cancelRun(COMMAND_LINE, run.id);
    expect(await readRun(COMMAND_LINE, run.id)).toMatchObject({ status: "cancelled", cancelled: 250 });
    await retryRun(COMMAND_LINE, run.id);
    worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
    expect(await ended(run.id)).toMatchObject({ status: "finished", succeeded: 250, cancelled: 0 });
    const waiting = await db().$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`plan-${run.id}`}`;
    expect(waiting).toEqual([]);
  });

  test("can be cancelled again in the middle of its retry", async () => {
    const run = await start(many(20), { model: "stand-in-slow", candidates: 1 });
    await cancelRun(COMMAND_LINE, run.id);
    await ended(run.id);
    await retryRun(COMMAND_LINE, run.id);
    await cancelRun(COMMAND_LINE, run.id);
    const stopped = await ended(run.id);
    expect(stopped.status).toBe("cancelled");
    expect(sum(stopped)).toBe(40);
  });
});

test("a run that succeeded, or that still goes on, has nothing to retry", async () => {
  const run = await start([item()], { model: "stand-in-slow" });
  await expect(retryRun(COMMAND_LINE, run.id)).rejects.toMatchObject({ code: "conflict" });
  await ended(run.id);
  await expect(retryRun(COMMAND_LINE, run.id)).rejects.toMatchObject({ code: "conflict" });
});

test("more items than the person was told of are not started unseen", async () => {
  const { ids } = await importItems(COMMAND_LINE, [item(), item()], "test");
  const request = {
    name: "",
    selection: { kind: "ids" as const, ids },
    promptVersionIds: await publishedPromptIds(COMMAND_LINE, ["plain"]),
    candidatesPerPair: 1,
    model: "",
    expectedItems: 1,
  };
  const before = await db().generationRun.count();
  await expect(startRun(COMMAND_LINE, request, "console")).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("2 items match, not 1"),
  });
  expect(await db().generationRun.count()).toBe(before);
});
