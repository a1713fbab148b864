import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { judgingRequest } from "#core/evaluation/judge/judging-request.ts";
import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../../env.ts";
import { startWorker, type Worker } from "../../../queue/worker.ts";
import { evaluated } from "../../../testing/ended-evaluations.ts";
import { aPerson } from "../../../testing/people.ts";
import { testDatabase } from "../../../testing/test-database.ts";
import { endedJudging, twoEvaluations } from "../../../testing/two-evaluations.ts";
import { setPrice } from "../../costs/prices.ts";
import { readCosts } from "../../costs/read-costs.ts";
import { compareItems } from "../compare-items.ts";
import { estimateJudging } from "./estimate-judging.ts";
import { exportJudging } from "./export-judging.ts";
import { judgingsOf } from "./read-judgings.ts";
import { startJudging } from "./start-judging.ts";
import { cancelJudging, retryJudging } from "./stop-judging.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;
let otto: Person;
let baselineId: string;
let challengerId: string;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
  otto = await aPerson("operator", "Otto");
  [baselineId, challengerId] = await twoEvaluations();
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

const start = (more: Partial<Parameters<typeof judgingRequest.parse>[0] & object> = {}) =>
  startJudging(otto, judgingRequest.parse({ baselineId, challengerId, items: 100, ...more }));

describe("a judging", () => {
  test("asks about every pair in both orders, keeps both answers, and takes what turns with the order for a tie", async () => {
    await setPrice(await aPerson("admin"), { model: "stand-in", input: 333_333, output: 777_777 });
    const id = await start();
    const { judging, summary, failures } = await endedJudging(id);
    expect(judging).toMatchObject({
      status: "finished",
      tasks: 24,
      succeeded: 24,
      calls: 48,
      model: "stand-in",
    });
    expect(failures).toEqual([]);
    expect(summary).toMatchObject({
      wins: { baseline: 0, challenger: 21, tie: 3 },
      share: { baseline: 0.5, challenger: 22.5 / 24, verdict: "better" },
      steady: { share: 21 / 24 },
      people: { pairs: 0, kappa: { known: false, why: "too-few" } },
    });
    // The tie is of both answers: the text that stood first, whichever it was.
    const pairs = await db().evaluationJudgedPair.findMany({ where: { judgingId: id } });
    expect(pairs.filter((one) => one.baselineFirst === "first")).toHaveLength(3);
    expect(pairs.filter((one) => one.challengerFirst === "first")).toHaveLength(24);
    expect(pairs.every(({ baselineFirstReason }) => baselineFirstReason !== "")).toBe(true);
    const report = await readCosts(otto, 7);
    expect(report.kinds.find(({ key }) => key === "judging")).toMatchObject({
      cost: judging.cost,
      calls: 48,
      tasks: 24,
    });
    expect(judging.cost).toBeGreaterThan(0);
    const asked = server.requests().findLast(({ messages }) => messages[1]!.content.includes('"first"'))!;
    expect(asked.response_format).toMatchObject({ type: "json_schema", json_schema: { name: "verdict" } });
    expect(asked.messages[0]!.content).not.toContain("is open again");
    await expect(
      db().evaluationJudgedPair.update({ where: { id: pairs[0]!.id }, data: { baselineFirst: "tie" } }),
    ).rejects.toThrow(/not changed afterwards/);
    expect(await db().auditEvent.findFirst({ where: { action: "evaluation.judge" } })).toMatchObject({
      actor: "Otto",
      nounId: challengerId,
    });
  });

  test("is told with each item, from whichever side the two are compared", async () => {
    const sides = { figure: "chrf2", style: null, after: 0 };
    const { rows } = await compareItems(otto, { baselineId, evaluationId: challengerId, ...sides });
    const verdicts = rows.flatMap((row) => row.verdicts);
    expect(verdicts).toHaveLength(rows.length);
    expect(verdicts.map(({ model }) => model)).toEqual(rows.map(() => "stand-in"));
    const won = verdicts.filter(({ prefers }) => prefers !== null);
    expect(won.length).toBeGreaterThan(0);
    for (const { prefers, answers } of won) {
      expect(prefers).toBe(challengerId);
      expect(answers.map(({ named }) => named)).toEqual([challengerId, challengerId]);
      expect(answers.map(({ reason }) => reason)).toEqual([
        "The second is shorter.",
        "The first is shorter.",
      ]);
    }
    const turned = await compareItems(otto, { baselineId: challengerId, evaluationId: baselineId, ...sides });
    const byItem = (all: typeof rows) => Object.fromEntries(all.map((row) => [row.itemId, row.verdicts]));
    expect(byItem(turned.rows)).toEqual(byItem(rows));
  });
  test("of some items draws the same ones again, and takes kept answers where they will do", async () => {
    const first = await endedJudging(await start({ items: 6, useCache: true }));
    expect(first.judging).toMatchObject({ tasks: 6, calls: 12, cachedAnswers: 0 });
    const again = await endedJudging(await start({ items: 6, useCache: true }));
    expect(again.judging).toMatchObject({ tasks: 6, calls: 0, cachedAnswers: 12 });
    expect(again.summary!.wins).toEqual(first.summary!.wins);
  });

  test("whose model gives no verdict says so, and what failed is retried alone", async () => {
    const id = await start({ items: 2, model: "stand-in-prose" });
    const { judging, failures, summary } = await endedJudging(id);
    expect(judging).toMatchObject({ status: "finished", failed: 2, calls: 10 });
    expect(failures).toMatchObject([{ errorKind: "malformed", count: 2 }]);
    expect(summary).toBeNull();
    expect(await retryJudging(otto, id)).toBe(2);
    expect((await endedJudging(id)).judging).toMatchObject({ failed: 2, calls: 20 });
  });

  test.each([
    ["stand-in-wrong-shape", "malformed"],
    ["stand-in-refuses", "refused"],
    ["stand-in-unknown", "unknown-model"],
    ["stand-in-cut-off", "cut-off"],
  ])("by %s ends with the failure by its name: %s", async (model, errorKind) => {
    expect((await endedJudging(await start({ items: 1, model }))).failures).toMatchObject([
      { errorKind, count: 1 },
    ]);
  });

  test("meets passing failures as a run does", async () => {
    for (const model of ["stand-in-busy-once", "stand-in-fails-once", "stand-in-plain-text"])
      expect((await endedJudging(await start({ items: 2, model }))).judging).toMatchObject({ succeeded: 2 });
  });

  test("that a person cancels ends soon, keeps what was judged, and goes on where it stopped", async () => {
    const id = await start({ model: "stand-in-slow" });
    await cancelJudging(otto, id);
    const { judging } = await endedJudging(id);
    expect(judging.status).toBe("cancelled");
    expect(judging.cancelled).toBeGreaterThan(0);
    await expect(cancelJudging(otto, id)).rejects.toMatchObject({ code: "conflict" });
    expect(await retryJudging(otto, id)).toBe(judging.cancelled);
    expect((await endedJudging(id)).judging).toMatchObject({ status: "finished", succeeded: 24 });
  });

  test("is refused beside itself, and where nothing differs", async () => {
    await expect(start({ challengerId: baselineId })).rejects.toMatchObject({ code: "conflict" });
    const { setVersionId } = await db().evaluationRun.findUniqueOrThrow({ where: { id: baselineId } });
    const { promptVersionId } = await db().evaluationRunPrompt.findFirstOrThrow({
      where: { runId: baselineId },
    });
    const [same] = await evaluated({ setVersionId, promptVersionIds: [promptVersionId] });
    await expect(start({ challengerId: same!.id })).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("the same texts throughout"),
    });
  });
});

test("an estimate tells calls, tokens and cost before anything is asked, with what it rests on", async () => {
  const request = { baselineId, challengerId, style: null, items: 10 };
  const estimate = await estimateJudging(otto, { ...request, model: "" });
  expect(estimate).toMatchObject({ pairs: 10, items: 10, alike: 0, calls: 20, basis: { prompts: 10 } });
  expect(estimate.basis.measuredAnswers).toBeGreaterThan(0);
  const { judging } = await endedJudging(await start({ items: 10 }));
  const within = (guess: number, truth: number) => Math.abs(guess / truth - 1) < 0.2;
  expect(within(estimate.promptTokens, judging.promptTokens)).toBe(true);
  expect(within(estimate.cost!, judging.cost!)).toBe(true);
  expect(await estimateJudging(otto, { ...request, model: "unpriced" })).toMatchObject({
    cost: null,
    price: null,
    basis: { measuredAnswers: 0 },
  });
});

test("the file has every pair with both orders raw; it is a manager's, and audited", async () => {
  const [{ judging }] = (await judgingsOf(otto, [baselineId, challengerId], null)) as [JudgingProgress];
  await expect(exportJudging(otto, judging.id)).rejects.toMatchObject({ code: "forbidden" });
  const mia = await aPerson("manager", "Mia");
  let file = "";
  for await (const piece of (await exportJudging(mia, judging.id)).text) file += piece;
  const lines = file.trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + judging.tasks);
  expect(lines[0]).toContain('"baselineFirst","challengerFirst","winner"');
  expect(lines[1]).toContain('"stand-in"');
  expect(await db().auditEvent.findFirst({ where: { action: "evaluation.export" } })).toMatchObject({
    actor: "Mia",
  });
});
