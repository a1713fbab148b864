import { beforeAll, describe, expect, test } from "vitest";
import type { SentExperiment } from "#core/learning/outcomes/sent-experiment.ts";
import { whyNotLearned } from "#core/learning/outcomes/why-not-learned.ts";
import { addOutcomes, alike, aSentExperiment } from "../../testing/a-sent-experiment.ts";
import { aTrainedModel } from "../../testing/a-trained-model.ts";
import { experimentKeyOf } from "../../testing/an-experiment.ts";
import { manyDecisions } from "../../testing/many-decisions.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { stopExperiment } from "../experiments/launch-experiment.ts";
import { activeRewardModel } from "../reward/active-model.ts";
import { gatherPairs } from "../reward/gather-pairs.ts";
import { gateVerdict } from "../reward/read-model.ts";
import { availablePairs } from "../reward/read-trainings.ts";
import { sentExperiments } from "./sent-experiments.ts";

const db = testDatabase();
let modelId: string;
const DAY = "2026-11-02";

beforeAll(async () => {
  modelId = (await activeRewardModel()).id;
});

async function sent(id: string): Promise<SentExperiment> {
  for await (const experiment of sentExperiments()) if (experiment.id === id) return experiment;
  throw new Error("nothing came back of it");
}
const outcomePairs = async () => (await gatherPairs()).pairs.filter(({ kind }) => kind === "outcome");

describe("an experiment as it came back", () => {
  test("has every text with its counts and the score of its launch, and the last day of each message", async () => {
    const made = await aSentExperiment({
      rewards: { human: 0.25, approved: 1.5 },
      outcomes: [
        ...alike(2, DAY, (arm) => ({ delivered: 500, clicked: arm === "human" ? 20 : 40 })),
        { arm: "approved", day: "2026-11-05", message: 2, delivered: 10, clicked: 1 },
        { arm: "human", day: "2026-11-05", message: 2, delivered: 10, clicked: 1 },
      ],
    });
    const { arms, messages } = await sent(made.id);
    expect(arms).toMatchObject([
      { key: "human", control: true, human: true, share: 5000, counts: { shown: 1_010, clicked: 41 } },
      { key: "approved", control: false, human: false, counts: { shown: 1_010, clicked: 81 } },
    ]);
    expect(messages.map(({ day }) => day)).toEqual([DAY, "2026-11-05"]);
    expect(messages[0]).toMatchObject({
      itemId: made.items[0]!.itemId,
      texts: [
        { armKey: "human", title: "Human 0", reward: 0.25, rewardModelId: modelId },
        { armKey: "approved", reward: 1.5, counts: { shown: 500, clicked: 40 } },
      ],
    });
  });

  test("has no score of an edited text: what was scored is not what was sent", async () => {
    const made = await aSentExperiment({
      messages: 1,
      rewards: { human: 1, approved: 2 },
      outcomes: alike(1, DAY, () => ({ delivered: 500, clicked: 20 })),
    });
    await db().$executeRaw`ALTER TABLE "Decision" DISABLE TRIGGER USER`;
    await db().decision.update({ where: { id: made.items[0]!.decisionId }, data: { action: "override" } });
    await db().$executeRaw`ALTER TABLE "Decision" ENABLE TRIGGER USER`;
    const [message] = (await sent(made.id)).messages;
    expect(message!.texts.map(({ reward }) => reward)).toEqual([1, null]);
  });

  test("of one message has all figures as that message's; of several, those that name theirs", async () => {
    const whole = (arm: string) => ({ arm, day: DAY, message: 0, delivered: 300, clicked: 12 });
    const outcomes = ["human", "approved"].map(whole);
    const one = await aSentExperiment({ messages: 1, outcomes });
    expect((await sent(one.id)).messages[0]!.texts[1]!.counts).toEqual({ shown: 300, clicked: 12 });
    const two = await aSentExperiment({ messages: 2, outcomes });
    expect(whyNotLearned(await sent(two.id))).toBe("not_by_message");
  });

  test("of an adaptive one has the days before its shares were moved, and no later one", async () => {
    const made = await aSentExperiment({
      messages: 1,
      design: { adaptive: true },
      outcomes: alike(1, DAY, () => ({ delivered: 600, clicked: 30 })),
    });
    const allocation = (day: string, human: number) =>
      db().experimentAllocation.createMany({
        data: [
          { armId: made.arms.human!, day: new Date(day), buckets: human },
          { armId: made.arms.approved!, day: new Date(day), buckets: 10_000 - human },
        ],
      });
    await allocation("2026-11-03", 5_000);
    await allocation("2026-11-04", 1_000);
    await addOutcomes(made, [
      ...alike(1, "2026-11-03", () => ({ delivered: 100, clicked: 5 })),
      ...alike(1, "2026-11-04", () => ({ delivered: 9_000, clicked: 900 })),
    ]);
    const { adaptive, messages } = await sent(made.id);
    expect(adaptive).toBe(true);
    expect(messages[0]!.texts.map(({ counts }) => counts.shown)).toEqual([700, 700]);
  });
});

describe("what a training learns from it", () => {
  test("its pairs, weighed by their evidence, in the count of the form and under the item's held-out rule", async () => {
    const before = (await outcomePairs()).length;
    const made = await aSentExperiment({
      outcomes: alike(2, DAY, (arm, message) => ({
        delivered: 2_000,
        clicked: message === 1 && arm === "approved" ? 120 : 60,
      })),
    });
    const pairs = (await outcomePairs()).filter(({ pair }) => pair.groupId.startsWith(made.id));
    expect(await outcomePairs()).toHaveLength(before + 2);
    const [clear, even] = pairs.map(({ pair }) => pair);
    expect(clear!.aIsBetter).toBeLessThan(0.01);
    expect(even!.aIsBetter).toBeCloseTo(0.5);
    expect(clear).toMatchObject({
      source: "outcome",
      weight: 1,
      clusterId: made.items[0]!.itemId,
      date: DAY,
    });
    expect((await availablePairs(made.mia)).kinds.outcome).toBe(before + 2);
    const wants = (itemId: string) => itemId === made.items[1]!.itemId;
    expect((await gatherPairs({ wants })).pairs.map(({ pair }) => pair.clusterId)).toEqual([
      made.items[1]!.itemId,
    ]);
  });

  test("nothing, where the arms were not delivered to in their shares, whatever becomes of it", async () => {
    const before = (await outcomePairs()).length;
    const made = await aSentExperiment({
      outcomes: alike(2, DAY, (arm) => ({ delivered: arm === "human" ? 2_600 : 2_000, clicked: 100 })),
    });
    await stopExperiment(made.mia, await experimentKeyOf(made.id));
    expect(whyNotLearned(await sent(made.id))).toBe("sample_ratio_mismatch");
    expect(await outcomePairs()).toHaveLength(before);
  });
});

test("the gate judges a model that learned from clicks alone by clicks alone, whatever reviewers chose", async () => {
  const mia = await aPerson("manager");
  await manyDecisions(await aPerson("operator"), 60);
  const weights = { chosen: 0, edited: 0, rejected: 0, duel: 0, outcome: 1 };
  const ofClicks = await aTrainedModel(mia, { name: "Of clicks", weights });
  const ofAll = await aTrainedModel(mia, { name: "Of all" });
  const clicks = (await outcomePairs()).filter(({ pair }) => pair.aIsBetter !== 0.5).length;
  expect((await gateVerdict(mia, ofClicks))!.pairs).toBe(clicks);
  expect((await gateVerdict(mia, ofAll))!.pairs).toBe(clicks + 120);
});
