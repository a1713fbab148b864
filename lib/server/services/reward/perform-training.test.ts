import { beforeAll, expect, test, vi } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { DEFAULT_TRAINING_SETTINGS, type TrainingSettings } from "#core/reward/registry/training-settings.ts";
import { env } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { manyDecisions, manyUndecided } from "../../testing/many-decisions.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { activateModel } from "./activate-model.ts";
import { activeRewardModel } from "./active-model.ts";
import { rewardModel } from "./open-model.ts";
import { performTraining } from "./perform-training.ts";
import { gateVerdict, readModel } from "./read-model.ts";
import { rewardModels } from "./read-registry.ts";
import { availablePairs, latestTrainings, readTraining } from "./read-trainings.ts";
import { cancelTraining, startTraining } from "./start-training.ts";

const db = testDatabase();
let mia: Person;
let otto: Person;

beforeAll(async () => {
  mia = await aPerson("manager", "Mia");
  otto = await aPerson("operator", "Otto");
});

const settings = (name: string, more: Partial<TrainingSettings> = {}) => ({
  name,
  ...DEFAULT_TRAINING_SETTINGS,
  ...more,
});

async function worked(work: () => Promise<void>): Promise<void> {
  const worker: Worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 2 });
  try {
    await work();
  } finally {
    await worker.stop();
  }
}

test("with no decision a training fails with a sentence that says what to do", async () => {
  const id = await startTraining(mia, settings("Empty"));
  await performTraining(id);
  expect(await readTraining(otto, id)).toMatchObject({ status: "failed", model: null });
  expect((await readTraining(otto, id)).error).toContain("Decide on items in the review, or vote in duels");
});

test("an operator may watch and may not train", async () => {
  await expect(startTraining(otto, settings("Mine"))).rejects.toMatchObject({ code: "forbidden" });
  await expect(availablePairs(otto)).rejects.toMatchObject({ code: "forbidden" });
  expect(await latestTrainings(otto)).toHaveLength(1);
});

test("from decisions to a measured model in the registry, by a worker", async () => {
  await manyDecisions(otto, 300);
  await manyUndecided(30);
  const pairs = await availablePairs(mia);
  expect(pairs).toMatchObject({
    pairs: 600,
    stories: 300,
    kinds: { chosen: 600, edited: 0, rejected: 0, duel: 0, outcome: 0 },
    cut: false,
  });
  const id = await startTraining(mia, settings("Gardens"));
  await worked(
    () => vi.waitUntil(async () => (await readTraining(otto, id)).finishedAt, { timeout: 25_000 }) as never,
  );
  const training = await readTraining(otto, id);
  expect(training).toMatchObject({
    status: "succeeded",
    error: null,
    fraction: 1,
    pairCounts: { pairs: 600 },
  });
  const report = training.report!;
  expect(report.heldOut.stories).toBe(pairs.held[20]);
  expect(report.overall!.accuracy).toBeGreaterThan(0.9);
  expect(report.comparison.verdict).toBe("better");
  expect(report.ranking.items).toBe(30);

  const { model, card } = await readModel(otto, training.model!.id);
  expect(model).toMatchObject({
    version: 2,
    name: "Gardens",
    active: false,
    origin: "trained",
    createdBy: "Mia",
  });
  expect(card.heldOut.rows[0]).toMatchObject({ name: "all pairs", pairs: report.heldOut.pairs });
  const opened = await rewardModel(model.id);
  const item = { title: "Place 999", body: "The garden number 999 is open.", language: "en" };
  const reward = (word: string) =>
    opened.reward(item, { title: `Place 999 opens ${word}`, body: "See the garden" });
  expect(reward("tonight")).toBeGreaterThan(reward("again"));

  // What the training found is what the gate finds: both look at the same held-out items.
  const verdict = (await gateVerdict(otto, model.id))!;
  expect(verdict).toMatchObject({
    pairs: report.heldOut.pairs,
    stories: report.heldOut.stories,
    verdict: "better",
  });
  await activateModel(mia, { modelId: model.id, activeId: (await activeRewardModel()).id, reason: "" });
  expect((await activeRewardModel()).id).toBe(model.id);
});

test("a training that begins with a trained model is measured on what neither has seen", async () => {
  const id = await startTraining(mia, settings("Second", { heldOut: 0.5, seed: 2 }));
  await performTraining(id);
  const { report, model } = await readTraining(otto, id);
  expect(report!.active.name).toBe("Gardens");
  expect(report!.heldOut.stories).toBe((await availablePairs(mia)).held[20]);
  expect((await readModel(otto, model!.id)).card.unseen).toBe(0.2);
});

test("a cancelled training ends, and leaves no model", async () => {
  const before = (await rewardModels(otto)).rows.length;
  const queued = await startTraining(mia, settings("Never"));
  await cancelTraining(mia, queued);
  await performTraining(queued);
  expect(await readTraining(otto, queued)).toMatchObject({ status: "cancelled", model: null, report: null });
  await expect(cancelTraining(mia, queued)).rejects.toMatchObject({ code: "conflict" });

  const running = await startTraining(mia, settings("Stopped"));
  const done = performTraining(running);
  await vi.waitUntil(async () => (await readTraining(otto, running)).status === "running");
  await cancelTraining(mia, running);
  await done;
  expect(await readTraining(otto, running)).toMatchObject({ status: "cancelled", model: null });
  expect((await rewardModels(otto)).rows).toHaveLength(before);
});

test("one that a killed worker left running is done anew; a worker that stops gives it back", async () => {
  const id = await startTraining(mia, settings("Twice"));
  await db().rewardTraining.update({ where: { id }, data: { status: "running" } });
  await expect(performTraining(id, AbortSignal.abort())).rejects.toThrow();
  expect(await readTraining(otto, id)).toMatchObject({ status: "running" });
  await performTraining(id);
  expect(await readTraining(otto, id)).toMatchObject({ status: "succeeded" });
  await performTraining(id);
  expect((await rewardModels(otto)).rows.filter(({ name }) => name === "Twice")).toHaveLength(1);
});
