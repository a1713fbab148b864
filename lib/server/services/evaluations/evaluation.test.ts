import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE, type Person } from "#core/access/actor.ts";
import { evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { endedEvaluations } from "../../testing/ended-evaluations.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { compareEvaluations } from "./compare-evaluations.ts";
import { compareItems } from "./compare-items.ts";
import { exportTexts } from "./export-texts.ts";
import { pinBaseline } from "./pin-baseline.ts";
import { evaluationProgress, readEvaluation, readReport } from "./read-evaluations.ts";
import { startEvaluations } from "./start-evaluations.ts";
import { cancelEvaluation, retryEvaluation } from "./stop-evaluation.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;
let otto: Person;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
  otto = await aPerson("operator", "Otto");
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

async function start(
  items: number,
  more: { models?: string[]; styles?: string[]; candidates?: number } = {},
) {
  const { versionId } = await anEvaluationSet(items);
  return startEvaluations(
    otto,
    evaluationRequest.parse({
      setVersionId: versionId,
      promptVersionIds: await publishedPromptIds(COMMAND_LINE, more.styles ?? ["plain", "question"]),
      models: more.models ?? [""],
      candidatesPerPair: more.candidates ?? 2,
    }),
    "console",
  );
}

async function ended(id: string): Promise<EvaluationView> {
  return (await endedEvaluations([id]))[0]!;
}

describe("an evaluation", () => {
  test("writes every text once, measures them, and leaves the review alone", async () => {
    const [id] = await start(3);
    expect(await ended(id!)).toMatchObject({
      status: "finished",
      tasks: 6,
      succeeded: 6,
      texts: 12,
      calls: 6,
      promptTokens: expect.any(Number),
    });
    const report = (await readReport(otto, id!))!;
    expect(report).toMatchObject({ items: 3, tasks: 6, texts: 12 });
    const win = report.overall.find(({ key }) => key === "win")!;
    expect(win.figure).toBeGreaterThan(0);
    expect(win.figure).toBeLessThan(1);
    expect(win.interval!.low).toBeLessThan(win.interval!.high);
    expect(report.styles.map(({ key }) => key).sort()).toEqual(["plain", "question"]);
    expect(report.bestOfN!.points.map(({ n }) => n)).toEqual([1, 2]);
    expect(report.bleu[0]!.signature).toContain("tok:13a");
    expect(await db().reviewItem.count()).toBe(0);
    expect(await db().candidate.count()).toBe(0);
    const change = (data: { report?: object; candidatesPerPair?: number; status?: "measuring" }) =>
      db().evaluationRun.update({ where: { id: id! }, data });
    await expect(change({ report: {} })).rejects.toThrow(/report of an evaluation is frozen/);
    await expect(change({ candidatesPerPair: 8 })).rejects.toThrow(/asked to do cannot change/);
    await expect(change({ status: "measuring" })).rejects.toThrow(/cannot go from finished to measuring/);
  });

  test("leaves as a file: every text with its measures, a manager's, and audited", async () => {
    const [id] = await start(60, { styles: ["plain"] });
    await ended(id!);
    await expect(exportTexts(otto, id!, "jsonl")).rejects.toMatchObject({ code: "forbidden" });
    const mia = await aPerson("manager", "Mia");
    const { fileName, text } = await exportTexts(mia, id!, "jsonl");
    expect(fileName).toBe("evaluation-texts.jsonl");
    let file = "";
    for await (const piece of text) file += piece;
    const records: Record<string, unknown>[] = file
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(120);
    expect(new Set(records.map(({ textId }) => textId)).size).toBe(120);
    const picks = records.filter(({ isPick }) => isPick);
    expect(picks).toHaveLength(60);
    for (const { chrf2, reward } of picks)
      expect([typeof chrf2, typeof reward]).toEqual(["number", "number"]);
    expect(await db().auditEvent.findFirst({ where: { action: "evaluation.export" } })).toMatchObject({
      actor: "Mia",
      nounId: id,
    });
  });

  test("that a person cancels ends soon, keeps what is done, and goes on where it stopped", async () => {
    const [id] = await start(6, { models: ["stand-in-slow"] });
    await cancelEvaluation(otto, id!);
    const cancelled = await ended(id!);
    expect(cancelled.status).toBe("cancelled");
    expect(cancelled.succeeded + cancelled.cancelled).toBe(12);
    await expect(cancelEvaluation(otto, id!)).rejects.toMatchObject({ code: "conflict" });
    expect(await retryEvaluation(otto, id!)).toBe(cancelled.cancelled);
    expect(await ended(id!)).toMatchObject({ status: "finished", succeeded: 12, cancelled: 0, texts: 24 });
  });

  test("whose tasks fail says why; those that failed are retried alone", async () => {
    const [id] = await start(2, { models: ["stand-in-unknown"] });
    const { error } = await ended(id!);
    expect(error).toContain("No task succeeded");
    const { failures } = await evaluationProgress(otto, id!);
    expect(failures).toMatchObject([{ errorKind: "unknown-model", count: 4 }]);
    expect(await retryEvaluation(otto, id!)).toBe(4);
    expect(await ended(id!)).toMatchObject({ status: "failed", failed: 4 });
  });
});

describe("a comparison", () => {
  test("tells two evaluations apart over the same items, and shows the texts by change", async () => {
    const ids = await start(20, {
      models: ["stand-in", "stand-in-other"],
      styles: ["plain"],
      candidates: 1,
    });
    expect(ids).toHaveLength(2);
    for (const id of ids) await ended(id);
    const { challengers, styles } = await compareEvaluations(otto, ids);
    expect(styles.map(({ key }) => key)).toEqual(["plain"]);
    const [only] = challengers;
    expect(only).toMatchObject({ items: 20, comparison: { verdict: "cannot_tell" } });
    // The stand-in writes the same whatever its name.
    expect(only!.comparison!.metrics.find(({ key }) => key === "chrf2")).toMatchObject({
      changed: 0,
      difference: 0,
    });
    const page = { baselineId: ids[0]!, evaluationId: ids[1]!, figure: "chrf2", style: "plain", after: 0 };
    const { rows, next, all } = await compareItems(otto, page);
    expect({ rows: rows.length, next, all }).toEqual({ rows: 10, next: 10, all: 20 });
    expect(rows[0]!.texts.map(({ evaluationId }) => evaluationId).sort()).toEqual([...ids].sort());
  });

  test("is refused over other items, and a baseline is finished and of the set", async () => {
    const [[one], [other]] = [await start(2), await start(2)];
    await ended(one!);
    await ended(other!);
    const { challengers } = await compareEvaluations(otto, [one!, other!]);
    expect(challengers[0]).toMatchObject({
      comparison: null,
      why: expect.stringContaining("only the same items"),
    });
    await pinBaseline(otto, { id: one!, pinned: true });
    expect(await readEvaluation(otto, one!)).toMatchObject({ isBaseline: true });
    const { set } = await readEvaluation(otto, one!);
    await expect(
      db().evaluationSet.update({ where: { id: set.id }, data: { baselineRunId: other! } }),
    ).rejects.toThrow(/can be its baseline/);
    await pinBaseline(otto, { id: one!, pinned: false });
    expect(await readEvaluation(otto, one!)).toMatchObject({ isBaseline: false });
  });
});
