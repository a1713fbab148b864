import { randomUUID } from "node:crypto";
import type { Person } from "#core/access/actor.ts";
import { DEFAULT_TRAINING_SETTINGS } from "#core/reward/registry/training-settings.ts";
import { trainRewardFile } from "#core/reward/reward-file.ts";
import { insertRewardModel } from "../repositories/reward-models.ts";
import { database } from "../repositories/transaction.ts";

/** A model in the registry, not active, that likes titles with the first word better than ones with the second. */
export async function aTrainedModel(
  person: Person,
  {
    name = "Ours",
    likes = "tonight",
    over = "again",
    scheduled = false,
    weights = DEFAULT_TRAINING_SETTINGS.weights,
  } = {},
): Promise<string> {
  const db = database();
  const by = { createdById: person.id, createdBy: person.name };
  const { id } = await db.rewardTraining.create({
    data: { name, settings: { ...DEFAULT_TRAINING_SETTINGS, weights }, scheduled, ...by },
  });
  const pair = (index: number) => ({
    item: { title: "", body: "", language: "en" },
    a: { title: `Place ${index} opens ${likes}`, body: "See the garden" },
    b: { title: `Place ${index} opens ${over}`, body: "See the garden" },
    aIsBetter: 1,
    weight: 1,
    source: "decision" as const,
    counts: null,
    clusterId: String(index),
    groupId: String(index),
    date: null,
  });
  const file = trainRewardFile(
    Array.from({ length: 200 }, (_, index) => pair(index)),
    1,
  );
  const model = { id: `trained-${randomUUID()}`, name, card: { name }, file, trainingId: id, ...by };
  await insertRewardModel(db, model);
  return model.id;
}
