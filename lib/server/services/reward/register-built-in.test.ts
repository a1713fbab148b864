import { expect, test } from "vitest";
import { insertRewardModel } from "../../repositories/reward-models.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { aTrainedModel } from "../../testing/a-trained-model.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { readReview } from "../review/read-review.ts";
import { ensureBuiltIns } from "../workspace/ensure-built-ins.ts";
import { activateModel } from "./activate-model.ts";
import { activeRewardModel } from "./active-model.ts";
import { rewardModel } from "./open-model.ts";
import { gateVerdict } from "./read-model.ts";
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
  await expect(activateModel(mia, back)).rejects.toMatchObject({ code: "unavailable" });
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

test("a trained model whose file this version cannot read gives way; its items are still shown", async () => {
  const mia = await aPerson("manager", "Mo");
  const { id: present } = await activeRewardModel();
  const by = { createdById: mia.id, createdBy: mia.name };
  const { id: trainingId } = await db().rewardTraining.create({
    data: { name: "Foreign", settings: {}, ...by },
  });
  const file = new Uint8Array([1, 2, 3, 4]);
  await insertRewardModel(database(), { id: "foreign", name: "Foreign", card: {}, file, trainingId, ...by });
  await expect(rewardModel("foreign")).rejects.toMatchObject({ code: "unavailable" });
  expect(await gateVerdict(mia, "foreign")).toBeNull();
  const forced = {
    modelId: "foreign",
    previousId: present,
    verdict: "better" as const,
    gate: {} as never,
    reason: "",
  };
  await transaction((tx) => takeOver(tx, mia, forced));
  await ensureBuiltIns();
  const now = await activeRewardModel();
  expect(now.id).not.toBe("foreign");

  const item = await anApprovedNotification(mia);
  await db().candidate.update({
    where: { id: item.candidateId },
    data: { reward: 1, rewardModelId: "foreign" },
  });
  expect((await readReview(mia, item.itemId)).scoring.modelId).toBe(now.id);
});
