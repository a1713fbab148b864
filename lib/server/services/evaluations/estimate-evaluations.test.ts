import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { evaluationEstimateRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { evaluated } from "../../testing/ended-evaluations.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { setPrice } from "../costs/prices.ts";
import { estimateEvaluations } from "./estimate-evaluations.ts";

testDatabase();
let server: ModelServer;
let worker: Worker;
let given: { setVersionId: string; promptVersionIds: string[]; candidatesPerPair: number };

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
  await setPrice(COMMAND_LINE, { model: "stand-in", input: 1_000_000, output: 4_000_000 });
  const { versionId } = await anEvaluationSet(30);
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain", "question"]);
  given = { setVersionId: versionId, promptVersionIds, candidatesPerPair: 2 };
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});
const estimate = (more: object = {}) =>
  estimateEvaluations(COMMAND_LINE, evaluationEstimateRequest.parse({ ...given, ...more }));

test("an estimate comes near to what the evaluation takes, and then rests on what was measured", async () => {
  const before = await estimate();
  expect(before).toMatchObject({ calls: 60, unpriced: [], brokenStyles: [] });
  expect(before.models).toMatchObject([
    { model: "stand-in", basis: { prompts: 40, measuredCandidates: 0 }, price: { input: 1_000_000 } },
  ]);
  const [run] = await evaluated(given);
  const after = await estimate();
  expect(after.models[0]!.basis.measuredCandidates).toBe(120);
  for (const figure of ["promptTokens", "completionTokens", "cost"] as const)
    expect(Math.abs(after[figure]! / run![figure]! - 1)).toBeLessThan(0.05);
});

test("several models and temperatures add up; without one of the prices there is no cost, and it says whose", async () => {
  const both = await estimate({ models: ["", "stand-in-other"], temperatures: [0, 1] });
  expect(both).toMatchObject({ calls: 240, cost: null, unpriced: ["stand-in-other"] });
  expect(both.models.map(({ calls }) => calls)).toEqual([120, 120]);
});

test("the offline composer takes nothing", async () => {
  expect(await estimate({ models: ["offline-composer"] })).toMatchObject({
    calls: 0,
    promptTokens: 0,
    cost: 0,
    unpriced: [],
  });
});
