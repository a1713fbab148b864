import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { monthsUpTo } from "#core/learning/lift/months-up-to.ts";
import { aDraft } from "../../testing/a-campaign.ts";
import { addOutcomes, alike, aSentExperiment } from "../../testing/a-sent-experiment.ts";
import { type ExperimentForTest, experimentKeyOf } from "../../testing/an-experiment.ts";
import { anOpenItem } from "../../testing/an-open-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { stopExperiment } from "../experiments/launch-experiment.ts";
import { sumMonths } from "../learning/sum-months.ts";
import { readHome } from "./read-home.ts";

const db = testDatabase();
const NOW = new Date();
const MONTH = NOW.toISOString().slice(0, 7);
const day = (month: string, number: number) => `${month}-${String(number).padStart(2, "0")}`;
let otto: Person;
let mia: Person;

beforeAll(async () => {
  otto = await aPerson("operator", "Otto");
  mia = await aPerson("manager", "Mia");
});

test("a new workspace: nothing waits, every step is ahead, and nothing is claimed", async () => {
  const home = await readHome(otto);
  expect(home.steps.some(({ done }) => done)).toBe(false);
  expect(home).toMatchObject({ waiting: [], runs: [], lifts: [], score: null, month: MONTH });
  expect(home.volume).toMatchObject({ messages: 0, campaigns: 0 });
});

test("what waits is told with whom it waits for", async () => {
  await anOpenItem({});
  await anOpenItem({});
  await aDraft(otto);
  const told = async (person: Person) => (await readHome(person)).waiting.map(({ what }) => what);
  expect(await told(otto)).toEqual(["2 items to review", "1 draft of a campaign"]);
});

describe("once an experiment came back", () => {
  let made: ExperimentForTest;
  beforeAll(async () => {
    made = await aSentExperiment({
      rewards: { human: 0, approved: 1 },
      outcomes: [
        ...alike(2, day(MONTH, 1), (arm) => ({ delivered: 2_000, clicked: arm === "human" ? 100 : 130 })),
        ...alike(2, "2020-01-01", () => ({ delivered: 9_000, clicked: 9_000 })),
      ],
    });
  });
  const month = async () => {
    await sumMonths(NOW);
    return (await readHome(mia, NOW)).lifts.find((one) => one.month === MONTH)!;
  };

  test("the lift of this month is that of its days, with its counts", async () => {
    const { lift, arm, control, experiments } = await month();
    expect({ arm, control, experiments }).toEqual({
      arm: { shown: 4_000, clicked: 260 },
      control: { shown: 4_000, clicked: 200 },
      experiments: 1,
    });
    expect(lift!.estimate).toBeCloseTo(0.3);
    expect(lift!.low).toBeGreaterThan(0);
    expect((await readHome(mia, NOW)).lifts).toHaveLength(6);
  });
  test("an experiment with a sample-ratio mismatch is left out, and counted", async () => {
    await aSentExperiment({
      outcomes: alike(2, day(MONTH, 1), (arm) => ({
        delivered: arm === "human" ? 3_000 : 2_000,
        clicked: 500,
      })),
    });
    expect(await month()).toMatchObject({ experiments: 1, leftOut: 1, arm: { shown: 4_000 } });
  });
  test("days after an adaptive experiment moved its shares are left out", async () => {
    const adaptive = await aSentExperiment({ design: { adaptive: true }, outcomes: [] });
    await db().experimentAllocation.createMany({
      data: Object.values(adaptive.arms).map((armId, at) => ({
        armId,
        day: new Date(day(MONTH, 2)),
        buckets: at === 0 ? 1_000 : 9_000,
      })),
    });
    await addOutcomes(adaptive, [
      ...alike(1, day(MONTH, 1), () => ({ delivered: 1_000, clicked: 50 })),
      ...alike(1, day(MONTH, 2), () => ({ delivered: 7_000, clicked: 7_000 })),
    ]);
    expect(await month()).toMatchObject({ experiments: 2, arm: { shown: 5_000, clicked: 310 } });
  });
  test("what comes back late is in the sum of its month, however long ago", async () => {
    const [early] = monthsUpTo(NOW, 5);
    await sumMonths(NOW);
    await addOutcomes(
      made,
      alike(2, day(early!, 3), (arm) => ({ delivered: 500, clicked: arm === "human" ? 20 : 30 })),
    );
    await sumMonths(NOW);
    const { lifts } = await readHome(mia, NOW);
    expect(lifts.find((one) => one.month === early)).toMatchObject({ experiments: 1, arm: { shown: 1_000 } });
  });
  test("who wrote what was approved this month is counted, edits apart", async () => {
    const { volume } = await readHome(mia, NOW);
    expect(volume).toEqual({ campaigns: 3, messages: 6, written: 6, edited: 0 });
  });
  test("a stopped experiment waits for a manager", async () => {
    await stopExperiment(made.mia, await experimentKeyOf(made.id));
    const row = async (person: Person) =>
      (await readHome(person)).waiting.find(({ key }) => key === "experimentsStopped");
    expect(await row(mia)).toMatchObject({ what: "1 experiment to conclude", forMe: true });
    expect(await row(otto)).toMatchObject({ forMe: false });
  });
});
