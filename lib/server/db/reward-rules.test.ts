import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { aTrainedModel } from "../testing/a-trained-model.ts";
import { aPerson } from "../testing/people.ts";
import { testDatabase } from "../testing/test-database.ts";

const db = testDatabase();
let mia: Person;
let shipped: string;
let trained: string;

beforeAll(async () => {
  mia = await aPerson("manager", "Mia");
  shipped = (await db().rewardModel.findFirstOrThrow({ where: { active: true } })).id;
  trained = await aTrainedModel(mia);
});

const activation = () => ({
  modelId: trained,
  previousId: shipped,
  verdict: "better" as const,
  gate: { verdict: "better" },
  actorId: mia.id as string | null,
  actor: mia.name,
});

describe("a reward model", () => {
  test("never changes and never goes", async () => {
    const change = (data: object) => db().rewardModel.update({ where: { id: trained }, data });
    await expect(change({ name: "Better" })).rejects.toThrow(/immutable/);
    await expect(change({ card: {} })).rejects.toThrow(/immutable/);
    await expect(change({ weights: new Uint8Array([1]) })).rejects.toThrow(/immutable/);
    await expect(change({ version: 9 })).rejects.toThrow(/immutable/);
    await expect(db().rewardModel.delete({ where: { id: trained } })).rejects.toThrow(/immutable/);
  });
  test("becomes active by an activation alone", async () => {
    const handOver = db().$transaction(async (tx) => {
      await tx.rewardModel.update({ where: { id: shipped }, data: { active: false } });
      await tx.rewardModel.update({ where: { id: trained }, data: { active: true } });
    });
    await expect(handOver).rejects.toThrow(/by an activation/);
    expect((await db().rewardModel.findFirstOrThrow({ where: { active: true } })).id).toBe(shipped);
    const born = { id: "x", version: 99, name: "X", card: {}, active: true };
    await expect(db().rewardModel.create({ data: born })).rejects.toThrow(/by an activation/);
  });
  test("that is trained has its file, and names its training", async () => {
    const bare = { id: "y", version: 99, name: "Y", card: {}, weights: new Uint8Array([1]) };
    await expect(db().rewardModel.create({ data: bare })).rejects.toThrow(/RewardModel_trained_has_file/);
  });
});

describe("an activation", () => {
  const insert = (more: object) => db().rewardActivation.create({ data: { ...activation(), ...more } });
  test.each(["worse", "cannot_tell"])("against the verdict %s needs a reason", async (verdict) => {
    await expect(insert({ verdict })).rejects.toThrow(/RewardActivation_override_has_reason/);
    await expect(insert({ verdict, reason: "  " })).rejects.toThrow(/RewardActivation_override_has_reason/);
  });
  test("that was compared has its numbers", async () => {
    await expect(insert({ gate: undefined })).rejects.toThrow(/RewardActivation_verdict_has_numbers/);
  });
  test("is a manager's", async () => {
    const otto = await aPerson("operator", "Otto");
    await expect(insert({ actorId: otto.id })).rejects.toThrow(/by a manager/);
    await expect(insert({ actorId: null })).rejects.toThrow(/by a manager/);
  });
  test("takes the place of the model that is active now", async () => {
    await expect(insert({ previousId: null })).rejects.toThrow(/meanwhile/);
    await expect(insert({ modelId: shipped })).rejects.toThrow(/active already/);
  });
  test("passes no trained model off as shipped, and goes back only to what was active before", async () => {
    await expect(insert({ verdict: "shipped", gate: undefined })).rejects.toThrow(/through the gate/);
    await expect(insert({ verdict: "roll_back", gate: undefined })).rejects.toThrow(/active before/);
  });
  test("stays on record as it is", async () => {
    const { id } = await db().rewardActivation.findFirstOrThrow();
    await expect(db().rewardActivation.update({ where: { id }, data: { actor: "X" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(db().rewardActivation.delete({ where: { id } })).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`TRUNCATE "RewardActivation" CASCADE`).rejects.toThrow(/append-only/);
  });
});

test("a training moves along its table, and its end is its end", async () => {
  const by = { name: "T", settings: {}, createdById: mia.id, createdBy: mia.name };
  await expect(db().rewardTraining.create({ data: { ...by, status: "succeeded" } })).rejects.toThrow(
    /starts as queued/,
  );
  const { id } = await db().rewardTraining.create({ data: by });
  const change = (data: object) => db().rewardTraining.update({ where: { id }, data });
  await expect(change({ status: "succeeded" })).rejects.toThrow(/cannot go from queued to succeeded/);
  await expect(change({ settings: { seed: 2 } })).rejects.toThrow(/cannot change/);
  await change({ status: "running" });
  await change({ status: "cancelled" });
  await expect(change({ message: "Again" })).rejects.toThrow(/has ended/);
  await expect(db().rewardTraining.delete({ where: { id } })).rejects.toThrow(/on record/);
});
