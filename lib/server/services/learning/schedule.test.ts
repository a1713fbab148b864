import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { findRewardModel } from "../../repositories/reward-models.ts";
import { moveTraining } from "../../repositories/reward-trainings.ts";
import { aTrainedModel } from "../../testing/a-trained-model.ts";
import { manyDecisions } from "../../testing/many-decisions.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { activeRewardModel } from "../reward/active-model.ts";
import { latestTrainings } from "../reward/read-trainings.ts";
import { activateScheduled } from "./activate-scheduled.ts";
import { learningSchedule, setLearningSchedule } from "./set-schedule.ts";
import { trainOnSchedule } from "./train-on-schedule.ts";

const db = testDatabase();
let mia: Person;
let otto: Person;
const NOW = new Date("2027-03-01T04:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

beforeAll(async () => {
  mia = await aPerson("manager", "Mia");
  otto = await aPerson("operator", "Otto");
});

async function set(given: Partial<Parameters<typeof setLearningSchedule>[1]>): Promise<void> {
  const { rhythm, leastNewPairs, activates, version } = await learningSchedule(mia);
  await setLearningSchedule(mia, { rhythm, leastNewPairs, activates, version, ...given });
}
const lastTraining = async () => (await latestTrainings(mia))[0];

describe("setting it", () => {
  test("is off at first, activates nothing, and an operator may only look", async () => {
    expect(await learningSchedule(otto)).toMatchObject({ rhythm: "off", activates: false, changedBy: null });
    const weekly = { rhythm: "weekly", leastNewPairs: 100, activates: false, version: 1 } as const;
    await expect(setLearningSchedule(otto, weekly)).rejects.toMatchObject({ code: "forbidden" });
  });
  test("is audited, and a stale form is refused by name", async () => {
    await set({ rhythm: "weekly", leastNewPairs: 100 });
    const [event] = await db().auditEvent.findMany({ where: { action: "reward.schedule" } });
    expect(event).toMatchObject({
      actor: "Mia",
      summary: "Set the console to train weekly, from 100 new pairs on",
    });
    await expect(set({ version: 1 })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a look", () => {
  test("notes why no training is due", async () => {
    await trainOnSchedule(NOW);
    expect(await learningSchedule(mia)).toMatchObject({
      found: "0 of 100 new pairs have come together.",
      lookedAt: NOW.toISOString(),
    });
    expect(await lastTraining()).toBeUndefined();
  });
  test("asks for a training once enough has come together, on behalf of who set it, and once", async () => {
    await manyDecisions(otto, 60);
    await trainOnSchedule(NOW);
    await trainOnSchedule(NOW);
    expect(await latestTrainings(mia)).toHaveLength(1);
    expect(await lastTraining()).toMatchObject({
      name: "Scheduled, 2027-03-01",
      createdBy: "Mia (schedule)",
      scheduled: true,
      status: "queued",
    });
  });
});

describe("the next look", () => {
  test("waits for its time, and for new pairs since the last success", async () => {
    const { id, createdAt } = (await lastTraining())!;
    await moveTraining(db(), id, "running");
    await moveTraining(db(), id, "succeeded");
    await trainOnSchedule(new Date(createdAt));
    expect((await learningSchedule(mia)).found).toContain("less than 7 days ago");
    await db().$executeRaw`ALTER TABLE "Decision" DISABLE TRIGGER USER`;
    await db().$executeRaw`UPDATE "Decision" SET "createdAt" = '2020-01-01'`;
    await db().$executeRaw`ALTER TABLE "Decision" ENABLE TRIGGER USER`;
    await trainOnSchedule(later(10));
    expect((await learningSchedule(mia)).found).toBe("0 of 100 new pairs have come together.");
  });
});

describe("what comes of it", () => {
  const settle = async (given: Parameters<typeof aTrainedModel>[1]) => {
    const id = await aTrainedModel(mia, given);
    const { trainingId } = (await findRewardModel(db(), id))!;
    await activateScheduled(trainingId!);
    return { id, active: (await activeRewardModel()).id === id };
  };
  test("waits in the registry where nobody allowed more, or where it was trained by hand", async () => {
    expect(await settle({ scheduled: true })).toMatchObject({ active: false });
    await set({ activates: true });
    expect(await settle({ scheduled: false })).toMatchObject({ active: false });
  });
  test("becomes active by itself where that is allowed and the gate finds it better", async () => {
    const { id, active } = await settle({ scheduled: true });
    expect(active).toBe(true);
    const activation = await db().rewardActivation.findFirst({ orderBy: { id: "desc" } });
    expect(activation).toMatchObject({
      modelId: id,
      actor: "Mia (schedule)",
      actorId: mia.id,
      verdict: "better",
    });
  });
  test("stays inactive where it is as good, and the audit says why", async () => {
    expect(await settle({ scheduled: true, name: "The same" })).toMatchObject({ active: false });
    const [event] = await db().auditEvent.findMany({ where: { action: "reward.leave" } });
    expect(event!.summary).toContain("“The same” (v5) inactive: not worse than the active model");
  });
  test("nothing more is trained or activated on behalf of one who may not any more", async () => {
    await manyDecisions(otto, 100);
    await db().user.update({ where: { id: mia.id }, data: { role: "operator" } });
    await db().$executeRaw`UPDATE "RewardTraining" SET status = 'cancelled' WHERE status = 'queued'`;
    await trainOnSchedule(later(60));
    expect((await learningSchedule(otto)).found).toContain("may not train any more");
    expect((await latestTrainings(otto)).filter(({ status }) => status === "queued")).toEqual([]);
  });
});
