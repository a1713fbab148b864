import { expect, test } from "vitest";
import { bulkFilter } from "#core/review/bulk-filter.ts";
import { anOpenItem } from "../../testing/an-open-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { applyBulk, bulkRows, previewBulk, readBulk, undoBulk } from "./bulk-approve.ts";
import { decide } from "./decide.ts";

const db = testDatabase();
const person = () => aPerson("operator");
const preview = async (filter: object, by = person()) => {
  const who = await by;
  const { id } = await previewBulk(who, bulkFilter.parse(filter));
  return { id, who };
};
const statusOf = async (itemId: string) =>
  (await db().reviewItem.findUniqueOrThrow({ where: { itemId } })).status;

test("the preview holds what the filter matches, and says why the rest is left out", async () => {
  const language = "fr";
  const sure = await anOpenItem({ language, winProbability: 0.8 });
  await anOpenItem({ language, winProbability: 0.5 });
  await anOpenItem({ language, winProbability: 0.9, level: "warn" });
  await anOpenItem({ language, winProbability: null });
  await anOpenItem({ language, level: "block" });
  const { id, who } = await preview({ language, minChance: 60 });
  const { rows } = await bulkRows(who, id, null);
  expect(rows).toMatchObject([
    { itemId: sure.itemId, title: sure.title, winProbability: 0.8, level: "pass" },
  ]);
  expect((await readBulk(who, id)).counts).toMatchObject({ matched: 1, below: 2, warned: 1, blocked: 1 });
});

test("without a least chance, items without a human line are taken too", async () => {
  const { itemId } = await anOpenItem({ language: "it", winProbability: null });
  const { id, who } = await preview({ language: "it", minChance: null });
  expect((await bulkRows(who, id, null)).rows.map((row) => row.itemId)).toEqual([itemId]);
});

test("approves just what was previewed; what came or changed later is left alone", async () => {
  const language = "pt";
  const kept = await anOpenItem({ language });
  const raced = await anOpenItem({ language });
  const { id, who } = await preview({ language });
  await decide(await person(), { action: "reject", itemId: raced.itemId, version: 1, reason: "Wrong tone" });
  const late = await anOpenItem({ language });
  expect(await applyBulk(who, id)).toEqual({ applied: 1, skipped: 1 });
  expect([await statusOf(kept.itemId), await statusOf(raced.itemId), await statusOf(late.itemId)]).toEqual([
    "approved",
    "rejected",
    "open",
  ]);
  const decision = await db().decision.findFirstOrThrow({ where: { bulkId: id } });
  expect(decision).toMatchObject({ deciderId: who.id, title: kept.title, shown: [kept.candidateId] });
  await expect(applyBulk(who, id)).rejects.toMatchObject({ code: "conflict" });
});

test("is one event in the audit, and can be taken back as a whole", async () => {
  const language = "nl";
  const items = [await anOpenItem({ language }), await anOpenItem({ language })];
  const { id, who } = await preview({ language });
  await applyBulk(who, id);
  expect((await readBulk(who, id)).standing).toBe(2);
  expect(await undoBulk(who, id)).toEqual({ reopened: 2 });
  for (const { itemId } of items) expect(await statusOf(itemId)).toBe("open");
  await expect(undoBulk(who, id)).rejects.toMatchObject({ code: "conflict" });
  const events = await db().auditEvent.findMany({ where: { nounId: id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action)).toEqual(["review.bulk-approve", "review.undo"]);
});

test("only who made the preview may apply it", async () => {
  await anOpenItem({ language: "sv" });
  const { id } = await preview({ language: "sv" });
  await expect(applyBulk(await person(), id)).rejects.toMatchObject({ code: "forbidden" });
  expect((await readBulk(await person(), id)).status).toBe("preview");
});

test("previews page by page without a gap", async () => {
  const language = "da";
  const made = [];
  for (let at = 0; at < 55; at++) made.push((await anOpenItem({ language })).itemId);
  const { id, who } = await preview({ language });
  const first = await bulkRows(who, id, null);
  const second = await bulkRows(who, id, first.next);
  expect([...first.rows, ...second.rows].map((row) => row.itemId)).toEqual(made.sort());
  expect(second.next).toBeNull();
});
