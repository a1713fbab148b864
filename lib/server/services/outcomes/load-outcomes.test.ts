import { describe, expect, test } from "vitest";
import { aLaunchedExperiment, type ExperimentForTest, experimentKeyOf } from "../../testing/an-experiment.ts";
import { figuresOf, HEAD, loadRows } from "../../testing/loaded-outcomes.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { concludeExperiment } from "../experiments/conclude-experiment.ts";
import { stopExperiment } from "../experiments/launch-experiment.ts";
import { readExperiment } from "../experiments/read-experiments.ts";
import { loadOutcomes } from "./load-outcomes.ts";
import { badOutcomes, outcomeLoads } from "./read-loads.ts";

const db = testDatabase();

async function badText(made: ExperimentForTest, id: number): Promise<string> {
  const pieces = [];
  for await (const piece of (await badOutcomes(made.mia, id)).pieces)
    pieces.push(new TextDecoder().decode(piece));
  return pieces.join("");
}

test("the good rows go in, the others come back with line and reason", async () => {
  const made = await aLaunchedExperiment();
  const [first] = made.items;
  const summary = await loadRows(made, [
    `KEY,human,2026-01-02,100,3,1,`,
    `KEY,approved,2026-01-02,100,101,0,`,
    `KEY,approved,2026-01-03,100,4,0,${first!.externalId}`,
    `KEY,nobody,2026-01-02,100,3,0,`,
    `none,human,2026-01-02,100,3,0,`,
    `KEY,approved,2026-01-04,100,4,0,no-item`,
    `KEY,approved,soon,100,4,0,`,
  ]);
  expect(summary).toMatchObject({ rows: 7, added: 2, bad: 5, replaced: 0, unchanged: 0 });
  expect(await figuresOf(made)).toEqual([
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
  await loadRows(made, rows);
  expect(await loadRows(made, rows)).toMatchObject({ added: 0, unchanged: 2, bad: 0 });
  const other = [
    `KEY,human,2026-01-02,110,4,1,`,
    `KEY,approved,2026-01-02,100,5,,`,
    `KEY,human,2026-01-03,9,1,0,`,
  ];
  const refused = await loadRows(made, other);
  expect(refused).toMatchObject({ added: 1, unchanged: 1, bad: 1, replaced: 0 });
  expect(await badText(made, refused.id)).toContain("other figures than stand for that day");
  const corrected = await loadRows(made, other, { replace: true });
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
    await loadRows(made, [
      `KEY,human,2026-01-02,100,3,1,`,
      `KEY,human,2026-01-02,200,3,1,`,
      `KEY,approved,2026-01-02,100,3,1,`,
      `KEY,approved,2026-01-02,100,3,1,${item}`,
    ]),
  ).toMatchObject({ added: 1, bad: 3 });
  expect(await loadRows(made, [`KEY,human,2026-01-02,50,3,1,${item}`], { replace: true })).toMatchObject({
    added: 0,
    bad: 1,
  });
  expect(await figuresOf(made)).toEqual([{ message: 0, delivered: 100, clicked: 3, optedOut: 1 }]);
});

test("JSON Lines say the same", async () => {
  const made = await aLaunchedExperiment();
  const row = { experiment: made.key, arm: "human", day: "2026-01-02", delivered: 10, clicked: 1 };
  const lines = [JSON.stringify(row), "{oops", JSON.stringify({ ...row, day: "2026-01-03", optedOut: 0 })];
  expect(await loadRows(made, lines, { head: "", name: "day.jsonl" })).toMatchObject({
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
    await expect(loadRows(made, [`KEY,human,2026-01-02,100,3,1,`], options)).rejects.toThrow(says);
    expect(await figuresOf(made)).toEqual([]);
  });
  test("a source that breaks off", async () => {
    const made = await aLaunchedExperiment();
    const chunks = (async function* () {
      yield new TextEncoder().encode(`${HEAD}${made.key},human,2026-01-02,100,3,1,\n`);
      throw new Error("cut");
    })();
    await expect(loadOutcomes(made.mia, { name: "a.csv", chunks, replace: false })).rejects.toThrow("cut");
    expect(await figuresOf(made)).toEqual([]);
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
  expect(await loadRows(made, [`KEY,human,2026-01-02,100,3,1,`])).toMatchObject({ added: 1 });
  await concludeExperiment(made.mia, { ...(await experimentKeyOf(made.id)), arm: null, reason: "" });
  expect(await loadRows(made, [`KEY,human,2026-01-03,100,3,1,`])).toMatchObject({ added: 0, bad: 1 });
  await expect(
    db().outcome.create({
      data: { armId: made.arms.human!, day: new Date("2026-01-04"), delivered: 1, clicked: 0 },
    }),
  ).rejects.toThrow(/not concluded/);
});

async function* none(): AsyncGenerator<Uint8Array> {}
