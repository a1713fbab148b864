import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE, type Person } from "#core/access/actor.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { env } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { evaluated } from "../../testing/ended-evaluations.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { exportRatings, rateText, readRatings, textsToRate } from "./ratings.ts";

const db = testDatabase();
let worker: Worker;
let evaluation: EvaluationView;
let ana: Person;
let ben: Person;
let mia: Person;

beforeAll(async () => {
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
  [ana, ben, mia] = [
    await aPerson("operator", "Ana"),
    await aPerson("operator", "Ben"),
    await aPerson("manager", "Mia"),
  ];
  const { versionId } = await anEvaluationSet(12);
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain"]);
  [evaluation] = (await evaluated({ setVersionId: versionId, promptVersionIds })) as [EvaluationView];
});
afterAll(() => worker.stop());

const points = (value: number) => ({ relevance: value, clarity: value, freshness: 3, fit: value });

test("people rate the same texts in the same order, and each sees what is left", async () => {
  const first = await textsToRate(ana, evaluation.id);
  expect(first).toMatchObject({ rated: 0, all: 12 });
  expect(first.texts).toHaveLength(10);
  expect((await textsToRate(ben, evaluation.id)).texts).toEqual(first.texts);
  await rateText(ana, { textId: first.texts[0]!.textId, ...points(2) });
  const then = await textsToRate(ana, evaluation.id);
  expect(then).toMatchObject({ rated: 1, all: 12 });
  expect(then.texts[0]).toEqual(first.texts[1]);
  expect((await textsToRate(ben, evaluation.id)).rated).toBe(0);
});

test("the newest rating of a person counts, nothing is overwritten, and agreement is told", async () => {
  expect(await readRatings(ben, evaluation.id)).toMatchObject({ ratings: 1, people: 1 });
  const { texts } = await textsToRate(ben, evaluation.id);
  for (const [at, { textId }] of texts.entries())
    for (const person of [ana, ben]) await rateText(person, { textId, ...points(1 + (at % 5)) });
  const summary = (await readRatings(mia, evaluation.id))!;
  expect(summary).toMatchObject({ ratings: 20, texts: 10, people: 2, shared: 10 });
  expect(summary.scales.find(({ scale }) => scale === "clarity")).toMatchObject({
    mean: { figure: 3 },
    alpha: 1,
  });
  const [row] = await db().evaluationRating.findMany({ take: 1 });
  await expect(
    db().evaluationRating.update({ where: { id: row!.id }, data: { clarity: 5 } }),
  ).rejects.toThrow(/append-only/);
});

test("the export holds every rating with who and when, marked as human; it is a manager's, and audited", async () => {
  await expect(exportRatings(ana, evaluation.id, "csv")).rejects.toMatchObject({ code: "forbidden" });
  const { text } = await exportRatings(mia, evaluation.id, "jsonl");
  let whole = "";
  for await (const piece of text) whole += piece;
  const rows = whole
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows).toHaveLength(21);
  expect(rows[0]).toMatchObject({ by: "human", rater: "Ana", raterId: ana.id, replaced: true, relevance: 2 });
  expect(rows[0].at).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(rows.filter(({ replaced }) => replaced)).toHaveLength(1);
  expect(await db().auditEvent.findFirst({ where: { action: "evaluation.export" } })).toMatchObject({
    actor: "Mia",
  });
});

test("a text that is not there is not rated", async () => {
  await expect(rateText(ana, { textId: crypto.randomUUID(), ...points(3) })).rejects.toMatchObject({
    code: "not-found",
  });
});
