import { describe, expect, test } from "vitest";
import { aLaunchedExperiment, type ExperimentForTest } from "../../testing/an-experiment.ts";
import { figuresOf, loadRows } from "../../testing/loaded-outcomes.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { readExperiment } from "../experiments/read-experiments.ts";
import { countEvents } from "./count-events.ts";

const db = testDatabase();

describe("raw events", () => {
  const event = (made: ExperimentForTest, id: string, more: object = {}) => ({
    id,
    experiment: made.key,
    arm: "human",
    kind: "delivered" as const,
    at: "2026-01-02T08:00:00Z",
    ...more,
  });

  test("count once by their id, however often and however many at once they are sent", async () => {
    const made = await aLaunchedExperiment();
    const item = made.items[1]!.externalId;
    const events = [
      event(made, "d1", { item }),
      event(made, "d2", { item }),
      event(made, "c1", { item, kind: "clicked" }),
      event(made, "c1", { item, kind: "clicked" }),
    ];
    const results = await Promise.all([1, 2, 3].map(() => countEvents(made.mia, events)));
    expect(results.reduce((sum, { counted }) => sum + counted, 0)).toBe(3);
    expect(await figuresOf(made)).toEqual([{ message: 2, delivered: 2, clicked: 1, optedOut: 0 }]);
  });

  test("do not get lost where two kinds share an id", async () => {
    const made = await aLaunchedExperiment();
    const click = event(made, "user-1", { kind: "clicked" });
    const reason = "has the id of an event that counted as delivered: give each kind an id of its own";
    expect(await countEvents(made.mia, [event(made, "user-1"), click])).toEqual({
      counted: 1,
      repeated: 0,
      refused: [{ id: "user-1", reason }],
    });
    expect(await countEvents(made.mia, [event(made, "user-1"), click, event(made, "user-2")])).toEqual({
      counted: 1,
      repeated: 1,
      refused: [{ id: "user-1", reason }],
    });
  });

  test("that contradict themselves are not worked out, in all or of one style", async () => {
    const made = await aLaunchedExperiment();
    const [plain, curious] = made.items.map((item) => item.externalId);
    await countEvents(made.mia, [
      event(made, "1", { item: plain }),
      event(made, "2", { item: plain }),
      event(made, "3", { item: curious, kind: "clicked" }),
    ]);
    const { figures } = await readExperiment(made.dan, made.id);
    expect(figures.analysis).not.toBeNull();
    expect(figures.categories.map(({ categoryKey }) => categoryKey)).toEqual(["plain"]);
    await countEvents(
      made.mia,
      ["4", "5", "6"].map((id) => event(made, id, { item: plain, kind: "optedOut" })),
    );
    expect((await readExperiment(made.dan, made.id)).figures.analysis).toBeNull();
  });

  test("follow the recipient's arm, and come back with a reason where they cannot count", async () => {
    const made = await aLaunchedExperiment();
    const { counted, refused } = await countEvents(made.mia, [
      event(made, "a", { arm: undefined, recipient: "user-1" }),
      event(made, "b", { arm: "nobody" }),
      event(made, "c", { experiment: "none" }),
      event(made, "d", { at: "2999-01-01T00:00:00Z" }),
    ]);
    expect(counted).toBe(1);
    expect(refused.map(({ id }) => id).sort()).toEqual(["b", "c", "d"]);
  });

  test("of a day that no calendar of outcomes has come back with their reason", async () => {
    const made = await aLaunchedExperiment();
    const { counted, refused } = await countEvents(made.mia, [
      event(made, "old", { at: "1999-12-31T23:59:59Z" }),
      event(made, "oldest", { at: "0000-01-01T00:00:00+14:00" }),
      event(made, "latest", { at: "9999-12-31T23:59:59-14:00" }),
      event(made, "good"),
    ]);
    expect(counted).toBe(1);
    expect(refused).toEqual([
      { id: "old", reason: "is of a day before 2000 (1999-12-31T23:59:59Z)" },
      { id: "oldest", reason: "is of a day before 2000 (0000-01-01T00:00:00+14:00)" },
      { id: "latest", reason: "is of a day that has not come yet (9999-12-31T23:59:59-14:00)" },
    ]);
  });

  test("of an adaptive experiment name their arm: a recipient's arm changes with the shares", async () => {
    const made = await aLaunchedExperiment({ adaptive: true });
    const before = await db().experimentAllocation.count();
    expect(
      await countEvents(made.mia, [
        event(made, "by arm"),
        event(made, "by recipient", { arm: undefined, recipient: "user-1", kind: "clicked" }),
      ]),
    ).toEqual({
      counted: 1,
      repeated: 0,
      refused: [
        {
          id: "by recipient",
          reason: "names no arm: a recipient's arm changes with the shares of an adaptive experiment",
        },
      ],
    });
    // Nor does a late event work out the shares of a day that is over.
    expect(await db().experimentAllocation.count()).toBe(before);
  });

  test("of a day of an arm are told by item or without, in one request too", async () => {
    const made = await aLaunchedExperiment();
    const item = made.items[0]!.externalId;
    const { counted, refused } = await countEvents(made.mia, [
      event(made, "with", { item }),
      event(made, "without"),
      event(made, "of another day", { at: "2026-01-03T08:00:00Z" }),
    ]);
    expect(counted).toBe(2);
    expect(refused).toEqual([{ id: "without", reason: expect.stringMatching(/with or without items$/) }]);
  });

  test("do not mix with the figures of a file for the same day", async () => {
    const made = await aLaunchedExperiment();
    await loadRows(made, [`KEY,human,2026-01-02,100,3,1,`]);
    expect(await countEvents(made.mia, [event(made, "x")])).toMatchObject({
      counted: 0,
      refused: [{ id: "x" }],
    });
    await countEvents(made.mia, [event(made, "y", { at: "2026-01-03T08:00:00Z" })]);
    expect(await loadRows(made, [`KEY,human,2026-01-03,100,3,1,`], { replace: true })).toMatchObject({
      bad: 1,
      replaced: 0,
    });
  });
});
