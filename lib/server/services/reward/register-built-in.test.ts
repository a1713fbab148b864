import { expect, test } from "vitest";
import { database, transaction } from "../../repositories/transaction.ts";
import { aTrainedModel } from "../../testing/a-trained-model.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { ensureBuiltIns } from "../workspace/ensure-built-ins.ts";
import { activateModel } from "./activate-model.ts";
import { activeRewardModel, rewardModel } from "./active-model.ts";
import { rewardModels } from "./read-registry.ts";
import { takeOver } from "./take-over.ts";

const db = testDatabase();
const PRODUCT = { id: null, name: "PushGen Console", role: "admin" as const };

test("what ships is version 1 and active, and says so once", async () => {
  await ensureBuiltIns();
  expect(await db().rewardModel.count()).toBe(1);
  expect(await db().rewardActivation.findMany()).toMatchObject([
    { verdict: "shipped", previousId: null, actorId: null },
  ]);
  expect(await db().auditEvent.count({ where: { noun: "reward" } })).toBe(0);
});

test("what ships takes the place of what shipped before, on record; the old one is shown as gone", async () => {
  const mia = await aPerson("manager", "Mia");
  const { id: shipped } = await activeRewardModel();
  await db().rewardModel.create({ data: { id: "older", version: 2, name: "Older", card: {} } });
  const older = {
    modelId: "older",
    previousId: shipped,
    verdict: "shipped" as const,
    gate: null,
    reason: "",
  };
  await transaction((tx) => takeOver(tx, PRODUCT, older));

  await ensureBuiltIns();
  expect((await activeRewardModel()).id).toBe(shipped);
  expect(await db().auditEvent.findMany({ where: { noun: "reward" } })).toMatchObject([
    { action: "reward.activate", actorId: null, before: { active: "older" }, after: { active: shipped } },
  ]);
  const { rows } = await rewardModels(mia);
  expect(rows.map(({ id, origin }) => [id, origin])).toEqual([
    ["older", "gone"],
    [shipped, "shipped"],
  ]);
  await expect(rewardModel("older")).rejects.toMatchObject({ code: "unavailable" });
  const back = { modelId: "older", activeId: shipped, reason: "I liked it" };
  await expect(activateModel(mia, back)).rejects.toMatchObject({ code: "invalid" });
});

test("a trained model that is active stays active", async () => {
  const mia = await aPerson("manager", "Max");
  const { id: shipped } = await activeRewardModel();
  const ours = await aTrainedModel(mia);
  await activateModel(mia, { modelId: ours, activeId: shipped, reason: "There is no decision yet" });
  await ensureBuiltIns();
  expect((await activeRewardModel()).id).toBe(ours);
  expect(await database().rewardActivation.count()).toBe(4);
});
