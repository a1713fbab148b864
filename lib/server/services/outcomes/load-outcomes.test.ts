import { describe, expect, test } from "vitest";
import { aLaunchedExperiment, type ExperimentForTest, experimentKeyOf } from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { concludeExperiment } from "../experiments/conclude-experiment.ts";
import { stopExperiment } from "../experiments/launch-experiment.ts";
import { readExperiment } from "../experiments/read-experiments.ts";
import { countEvents } from "./count-events.ts";
import { loadOutcomes } from "./load-outcomes.ts";
import { badOutcomes, outcomeLoads } from "./read-loads.ts";

const db = testDatabase();
const HEAD = "experiment,arm,day,delivered,clicked,optedOut,item\n";

function load(
  made: ExperimentForTest,
  rows: string[],
  { replace = false, head = HEAD, name = "day.csv" } = {},
) {
  const text = head + rows.map((row) => row.replaceAll("KEY", made.key)).join("\n");
  const bytes = new TextEncoder().encode(text);
  return loadOutcomes(made.mia, {
    name,
    replace,
    chunks: (async function* () {
      for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37);
    })(),
  });
}
const figures = (made: ExperimentForTest) =>
  db().outcome.findMany({
    where: { armId: { in: Object.values(made.arms) } },
    orderBy: [{ armId: "asc" }, { day: "asc" }, { message: "asc" }],
    select: { message: true, delivered: true, clicked: true, optedOut: true },
  });
async function badText(made: ExperimentForTest, id: number): Promise<string> {
  const pieces = [];
  for await (const piece of (await badOutcomes(made.mia, id)).pieces)
    pieces.push(new TextDecoder().decode(piece));
  return pieces.join("");
}

test("the good rows go in, the others come back with line and reason", async () => {
  const made = await aLaunchedExperiment();
  const [first] = made.items;
  const summary = await load(made, [
    `KEY,human,2026-01-02,100,3,1,`,
    `KEY,approved,2026-01-02,100,101,0,`,
    `KEY,approved,2026-01-03,100,4,0,${first!.externalId}`,
    `KEY,nobody,2026-01-02,100,3,0,`,
    `none,human,2026-01-02,100,3,0,`,
    `KEY,approved,2026-01-04,100,4,0,no-item`,
    `KEY,approved,soon,100,4,0,`,
  ]);
  expect(summary).toMatchObject({ rows: 7, added: 2, bad: 5, replaced: 0, unchanged: 0 });
  expect(await figures(made)).toEqual([
    { message: 0, delivered: 100, clicked: 3, optedOut: 1 },
    { message: 1, delivered: 100, clicked: 4, optedOut: 0 },
  ]);
  const text = await badText(made, summary.id);
  expect(text).toContain(
    `"3","has more clicked than delivered; count each recipient once","${made.key},approved`,
  );
  expect(text).toMatch(/"5","names no arm of/);
  expect(text).toMatch(/"6","names an experiment that does not exist \(none\)"/);
  expect(text).toMatch(/"7","names no item of/);
  expect(text).toMatch(/"8","has no day such as/);
  expect((await outcomeLoads(made.dan)).rows[0]).toMatchObject({ status: "loaded", added: 2, bad: 5 });
  expect(await db().auditEvent.count({ where: { nounId: String(summary.id), action: "outcome.load" } })).toBe(
    1,
  );
});

test("the same file again changes nothing; other figures are refused unless they correct, and what stood is kept", async () => {
  const made = await aLaunchedExperiment();
  const rows = [`KEY,human,2026-01-02,100,3,1,`, `KEY,approved,2026-01-02,100,5,,`];
  await load(made, rows);
  expect(await load(made, rows)).toMatchObject({ added: 0, unchanged: 2, bad: 0 });
  const other = [
    `KEY,human,2026-01-02,110,4,1,`,
    `KEY,approved,2026-01-02,100,5,,`,
    `KEY,human,2026-01-03,9,1,0,`,
  ];
  const refused = await load(made, other);
  expect(refused).toMatchObject({ added: 1, unchanged: 1, bad: 1, replaced: 0 });
  expect(await badText(made, refused.id)).toContain("other figures than stand for that day");
  const corrected = await load(made, other, { replace: true });
  expect(corrected).toMatchObject({ added: 0, replaced: 1, unchanged: 2, bad: 0 });
  expect(await db().outcomeCorrection.findMany({ where: { armId: made.arms.human! } })).toMatchObject([
    { deliveredBefore: 100, clickedBefore: 3, delivered: 110, clicked: 4, loadId: corrected.id },
  ]);
  expect((await readExperiment(made.dan, made.id)).corrections.count).toBe(1);
  await expect(db().outcomeCorrection.deleteMany()).rejects.toThrow(/append-only/);
  await expect(db().outcome.deleteMany()).rejects.toThrow(/append-only/);
});

test("a row that is in the file twice counts once; a day is told by item or in all, not both", async () => {
  const made = await aLaunchedExperiment();
  const item = made.items[0]!.externalId;
  expect(
    await load(made, [
      `KEY,human,2026-01-02,100,3,1,`,
      `KEY,human,2026-01-02,200,3,1,`,
      `KEY,approved,2026-01-02,100,3,1,`,
      `KEY,approved,2026-01-02,100,3,1,${item}`,
    ]),
  ).toMatchObject({ added: 1, bad: 3 });
  expect(await load(made, [`KEY,human,2026-01-02,50,3,1,${item}`], { replace: true })).toMatchObject({
    added: 0,
    bad: 1,
  });
  expect(await figures(made)).toEqual([{ message: 0, delivered: 100, clicked: 3, optedOut: 1 }]);
});

test("JSON Lines say the same", async () => {
  const made = await aLaunchedExperiment();
  const row = { experiment: made.key, arm: "human", day: "2026-01-02", delivered: 10, clicked: 1 };
  const lines = [JSON.stringify(row), "{oops", JSON.stringify({ ...row, day: "2026-01-03", optedOut: 0 })];
  expect(await load(made, lines, { head: "", name: "day.jsonl" })).toMatchObject({
    rows: 3,
    added: 2,
    bad: 1,
  });
});

describe("a file that cannot be used as a whole leaves nothing", () => {
  test.each([
    [{ name: "day.xlsx" }, /neither CSV nor JSON Lines/],
    [{ head: "arm,day,delivered,clicked\n" }, /no column for experiment/],
    [{ head: "" }, /no column for/],
  ])("%j", async (options, says) => {
    const made = await aLaunchedExperiment();
    await expect(load(made, [`KEY,human,2026-01-02,100,3,1,`], options)).rejects.toThrow(says);
    expect(await figures(made)).toEqual([]);
  });
  test("a source that breaks off", async () => {
    const made = await aLaunchedExperiment();
    const chunks = (async function* () {
      yield new TextEncoder().encode(`${HEAD}${made.key},human,2026-01-02,100,3,1,\n`);
      throw new Error("cut");
    })();
    await expect(loadOutcomes(made.mia, { name: "a.csv", chunks, replace: false })).rejects.toThrow("cut");
    expect(await figures(made)).toEqual([]);
    expect((await outcomeLoads(made.mia)).rows[0]).toMatchObject({ status: "failed" });
  });
});

test("nothing comes in for a draft, for a concluded experiment, or by an operator", async () => {
  const made = await aLaunchedExperiment();
  await expect(
    loadOutcomes(made.dan, { name: "a.csv", chunks: none(), replace: false }),
  ).rejects.toMatchObject({
    code: "forbidden",
  });
  await stopExperiment(made.mia, await experimentKeyOf(made.id));
  expect(await load(made, [`KEY,human,2026-01-02,100,3,1,`])).toMatchObject({ added: 1 });
  await concludeExperiment(made.mia, { ...(await experimentKeyOf(made.id)), arm: null, reason: "" });
  expect(await load(made, [`KEY,human,2026-01-03,100,3,1,`])).toMatchObject({ added: 0, bad: 1 });
  await expect(
    db().outcome.create({
      data: { armId: made.arms.human!, day: new Date("2026-01-04"), delivered: 1, clicked: 0 },
    }),
  ).rejects.toThrow(/not concluded/);
});

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
    expect(await figures(made)).toEqual([{ message: 2, delivered: 2, clicked: 1, optedOut: 0 }]);
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
    await load(made, [`KEY,human,2026-01-02,100,3,1,`]);
    expect(await countEvents(made.mia, [event(made, "x")])).toMatchObject({
      counted: 0,
      refused: [{ id: "x" }],
    });
    await countEvents(made.mia, [event(made, "y", { at: "2026-01-03T08:00:00Z" })]);
    expect(await load(made, [`KEY,human,2026-01-03,100,3,1,`], { replace: true })).toMatchObject({
      bad: 1,
      replaced: 0,
    });
  });
});

async function* none(): AsyncGenerator<Uint8Array> {}
