import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { alike, aSentExperiment } from "../../testing/a-sent-experiment.ts";
import { aTrainedModel } from "../../testing/a-trained-model.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { activateModel } from "../reward/activate-model.ts";
import { activeRewardModel } from "../reward/active-model.ts";
import { checkScore } from "./check-score.ts";
import { readHolds } from "./read-holds.ts";

const db = testDatabase();
let otto: Person;
const ITEMS = 40;

beforeAll(async () => {
  otto = await aPerson("operator", "Otto");
});

/** An experiment whose approved texts are put far ahead by the score; `leads` says how they did. */
const sendAll = (day: string, leads: boolean) =>
  aSentExperiment({
    messages: ITEMS,
    rewards: { human: 0, approved: 2 },
    outcomes: alike(ITEMS, day, (arm) => ({
      delivered: 2_000,
      clicked: (arm === "human") === leads ? 60 : 120,
    })),
  });
const alarms = () => db().auditEvent.count({ where: { action: "reward.alarm" } });

test("nothing has come back: nothing is claimed, and nothing is written down", async () => {
  const view = await readHolds(otto);
  expect(view.report.record).toMatchObject({ pairs: 0, verdict: "cannot_tell", kept: null });
  expect(view.models).toMatchObject([{ active: true, pairs: 0 }]);
  expect(view.claimed!.accuracy).toBeGreaterThan(0.5);
  await checkScore();
  expect(await db().scoreCheck.count()).toBe(0);
});

describe("a score that keeps its promises, then does not", () => {
  test("holds, with its figures by month and style", async () => {
    await sendAll("2026-10-05", true);
    const { report } = await readHolds(otto);
    expect(report.record).toMatchObject({ pairs: ITEMS, items: ITEMS, kept: 1, verdict: "holds" });
    expect(report.months.map(({ month }) => month)).toEqual(["2026-10"]);
    expect(report.categories.map(({ categoryKey }) => categoryKey).sort()).toEqual(["curiosity", "plain"]);
    await checkScore(new Date("2026-10-06T10:00:00Z"));
    await checkScore(new Date("2026-10-06T11:00:00Z"));
    const [check, ...others] = await db().scoreCheck.findMany();
    expect(others).toEqual([]);
    expect(check).toMatchObject({ verdict: "holds", alarmSince: null, items: ITEMS });
    expect(await alarms()).toBe(0);
  });
  test("sets the alarm off, which is audited once", async () => {
    await sendAll("2026-11-05", false);
    const { report } = await readHolds(otto);
    expect(report.alarm.since).toBe("2026-11-05");
    expect(report.months.map(({ record }) => record.verdict)).toEqual(["holds", "broken"]);
    await checkScore(new Date("2026-11-06T10:00:00Z"));
    await checkScore(new Date("2026-11-07T10:00:00Z"));
    expect(await alarms()).toBe(1);
  });
});

test("another model is judged by itself, and the one before stays to be looked at", async () => {
  const mia = await aPerson("manager", "Mia");
  const before = (await activeRewardModel()).id;
  const next = await aTrainedModel(mia);
  await activateModel(mia, { modelId: next, activeId: before, reason: "The score fell" });
  const view = await readHolds(otto);
  expect(view.model.id).toBe(next);
  expect(view.report).toMatchObject({ record: { pairs: 0 }, alarm: { since: null } });
  expect((await readHolds(otto, before)).report.alarm.since).toBe("2026-11-05");
  await expect(readHolds(otto, "no-such-model")).rejects.toMatchObject({ code: "not-found" });
});
