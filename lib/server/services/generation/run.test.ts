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
import { readRun, runProgress, runResults } from "../runs/read-runs.ts";
import { startRun } from "./start-run.ts";
import { cancelRun, retryFailed } from "./stop-run.ts";

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
    ["prose", "malformed", 3],
    ["blank", "empty", 3],
    ["cut-off", "cut-off", 1],
    ["refuses", "refused", 1],
    ["no-credit", "quota", null],
  ])("%s: its tasks fail as %s, and the run ends", async (name, errorKind, calls) => {
    const run = await start([item()], { model: `stand-in-${name}`, categories: ["plain"] });
    expect(await ended(run.id)).toMatchObject({ succeeded: 0, failed: 1, candidates: 0 });
    const { failures } = await runProgress(COMMAND_LINE, run.id);
    expect(failures).toMatchObject([{ errorKind, count: 1 }]);
    if (calls !== null) expect((await readRun(COMMAND_LINE, run.id)).calls).toBe(calls);
  });

  test("what failed can be retried", async () => {
    const run = await start([item()], { model: "stand-in-refuses", categories: ["plain"] });
    await ended(run.id);
    await retryFailed(COMMAND_LINE, run.id);
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
