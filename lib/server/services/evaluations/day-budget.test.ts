import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { NO_BUDGET } from "#core/costs/budget.ts";
import { judgingRequest } from "#core/evaluation/judge/judging-request.ts";
import { evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { endedEvaluations, evaluated } from "../../testing/ended-evaluations.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { endedJudging, twoEvaluations } from "../../testing/two-evaluations.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { readDayBudget, resumeDay, setDayBudget } from "../costs/budgets.ts";
import { setPrice } from "../costs/prices.ts";
import { costFile, readCosts } from "../costs/read-costs.ts";
import { readHome } from "../home/read-home.ts";
import { readJudging } from "./judging/read-judgings.ts";
import { startJudging } from "./judging/start-judging.ts";
import { cancelJudging } from "./judging/stop-judging.ts";
import { readEvaluation } from "./read-evaluations.ts";
import { startEvaluations } from "./start-evaluations.ts";
import { cancelEvaluation } from "./stop-evaluation.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;
const CONCURRENCY = 4;
const DOLLAR = 1_000_000;

beforeAll(async () => {
  // Slow enough that the first answers are saved, and the budget looked at, before the last are asked for.
  server = await startModelServer({ latencyMs: 30 });
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: CONCURRENCY });
  // A dollar a token: every call costs a few hundred.
  await setPrice(COMMAND_LINE, { model: "stand-in", input: 1e12, output: 1e12 });
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});
afterEach(() => setDayBudget(COMMAND_LINE, NO_BUDGET));

/** From now on the day has this much left. */
async function leave(dollars: number): Promise<void> {
  await setDayBudget(COMMAND_LINE, { money: 1e15, tokens: null });
  const { spent } = await readDayBudget(COMMAND_LINE);
  await setDayBudget(COMMAND_LINE, { money: spent.cost + dollars * DOLLAR, tokens: null });
}

const ITEMS = 40;
async function start(): Promise<string> {
  const { versionId: setVersionId } = await anEvaluationSet(ITEMS);
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain"]);
  const request = evaluationRequest.parse({ setVersionId, promptVersionIds, candidatesPerPair: 1 });
  return (await startEvaluations(COMMAND_LINE, request, "console"))[0]!;
}

async function pausedEvaluation(id: string) {
  await expect
    .poll(async () => (await readEvaluation(COMMAND_LINE, id)).status, { timeout: 15_000, interval: 30 })
    .toBe("paused");
  await expect.poll(() => db().evaluationTask.count({ where: { runId: id, status: "running" } })).toBe(0);
  return readEvaluation(COMMAND_LINE, id);
}

test("what an evaluation used is in the costs by kind, style, model and day, in their file, and on the home page", async () => {
  const before = await readHome(COMMAND_LINE);
  const { versionId: setVersionId } = await anEvaluationSet(3);
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain", "question"]);
  const [run] = await evaluated({ setVersionId, promptVersionIds });
  const { cost, calls } = run!;
  expect(cost).toBeGreaterThan(0);
  const report = await readCosts(COMMAND_LINE, 7);
  const sums = { cost, calls, tasks: 6, unpricedCalls: 0 };
  expect(report.kinds).toMatchObject([{ key: "evaluation", ...sums }]);
  expect(report.spenders).toMatchObject([{ key: `evaluation:${run!.id}`, name: run!.name, ...sums }]);
  expect(report.categories.map(({ key }) => key).sort()).toEqual(["plain", "question"]);
  expect(report.days.at(-1)).toMatchObject(sums);
  expect((await readHome(COMMAND_LINE)).costs.cost - before.costs.cost).toBe(cost);
  let file = "";
  for await (const piece of costFile(COMMAND_LINE, 7).text) file += piece;
  const lines = file.trimEnd().split("\r\n").slice(1);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toContain(`"evaluation","${run!.id}"`);
});

test("a day that is spent lets an evaluation wait: what was under way ends, and a new day makes it go on", async () => {
  await leave(1_000);
  const id = await start();
  const run = await pausedEvaluation(id);
  expect(run.pausedBecause).toMatch(/budget of .* is spent.*all runs and evaluations of today/);
  expect(run.succeeded).toBeGreaterThan(0);
  expect(run.succeeded).toBeLessThan(ITEMS);
  expect(run.failed + run.cancelled).toBe(0);
  await expect(start()).rejects.toMatchObject({ code: "conflict" });
  expect(await resumeDay()).toBe(0);
  const asked = server.requests().length;
  // As if it had all been yesterday.
  await db().$executeRaw`UPDATE "EvaluationCost" SET day = day - 1`;
  await setDayBudget(COMMAND_LINE, { money: 1e15, tokens: null });
  const [ended] = await endedEvaluations([id]);
  expect(ended).toMatchObject({ status: "finished", succeeded: ITEMS, pausedBecause: null });
  // Nothing was asked twice.
  expect(server.requests().length - asked).toBe(ITEMS - run.succeeded);
});

test("one that waits can be cancelled", async () => {
  await leave(500);
  const id = await start();
  const { succeeded } = await pausedEvaluation(id);
  await cancelEvaluation(COMMAND_LINE, id);
  const [ended] = await endedEvaluations([id]);
  expect(ended).toMatchObject({ status: "cancelled", succeeded, cancelled: ITEMS - succeeded });
});

test("a judging waits for the day's budget too, and so does the next one", async () => {
  const [baselineId, challengerId] = await twoEvaluations();
  const request = judgingRequest.parse({ baselineId, challengerId, items: 100 });
  await leave(2_000);
  const id = await startJudging(COMMAND_LINE, request);
  const status = async () => (await readJudging(COMMAND_LINE, id)).judging.status;
  await expect.poll(status, { timeout: 15_000, interval: 30 }).toBe("paused");
  await expect(startJudging(COMMAND_LINE, request)).rejects.toMatchObject({ code: "conflict" });
  await setDayBudget(COMMAND_LINE, NO_BUDGET);
  expect((await endedJudging(id)).judging).toMatchObject({ status: "finished", succeeded: 24 });
  await expect(cancelJudging(COMMAND_LINE, id)).rejects.toMatchObject({ code: "conflict" });
});
