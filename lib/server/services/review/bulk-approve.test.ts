import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { type BulkFilterInput, bulkFilter } from "#core/review/bulk-filter.ts";
import { anOpenItem } from "../../testing/an-open-item.ts";
import { manyOpenItems } from "../../testing/many-open-items.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { applyBulk, previewBulk, undoBulk } from "./bulk-approve.ts";
import { decide, undoDecision } from "./decide.ts";
import { bulkEntries, readBulk, recentBulks } from "./read-bulk.ts";

const db = testDatabase();
let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await Promise.all([aPerson("operator", "Ana"), aPerson("operator", "Ben")]);
});

const preview = (given: BulkFilterInput, person = ana) => previewBulk(person, bulkFilter.parse(given));
const entries = async (id: string) => (await bulkEntries(ana, id, { outcome: null, after: null })).rows;
const seen = async (itemId: string) => {
  const { version } = await db().reviewItem.findUniqueOrThrow({ where: { itemId } });
  return { itemId, version };
};

describe("the preview", () => {
  test("holds what matches, the least certain first, and counts what is left out under its first reason", async () => {
    const language = "it";
    const sure = await anOpenItem({ language, winProbability: 0.95 });
    const close = await anOpenItem({ language, winProbability: 0.8 });
    await anOpenItem({ language, winProbability: 0.79 });
    await anOpenItem({ language, winProbability: 0.5, level: "warn" });
    await anOpenItem({ language, winProbability: null });
    await anOpenItem({ language, level: "block" });
    const archived = await anOpenItem({ language });
    await db().contentItem.update({ where: { id: archived.itemId }, data: { archivedAt: new Date() } });
    await anOpenItem({ language: "nl" });

    const id = await preview({ language });
    expect(await readBulk(ana, id)).toMatchObject({
      state: "preview",
      matched: 2,
      leftOut: { "no-top": 1, warned: 1, "no-human-line": 1, "too-unsure": 1, "too-many": 0 },
    });
    expect((await entries(id)).map(({ itemId }) => itemId)).toEqual([close.itemId, sure.itemId]);
    expect(await db().decision.count({ where: { bulkId: id } })).toBe(0);
  });

  test("takes items without a human line, and warnings, where it is told to", async () => {
    const language = "pt";
    await anOpenItem({ language, winProbability: null });
    await anOpenItem({ language, level: "warn" });
    expect((await readBulk(ana, await preview({ language, minWin: null, noWarnings: false }))).matched).toBe(
      2,
    );
  });

  test("is limited to a style and a run", async () => {
    const language = "fi";
    const run = await db().generationRun.create({
      data: { name: "Evening", provider: "p", model: "m", candidatesPerPair: 1 },
    });
    const one = await anOpenItem({ language, categoryKey: "story", latestRunId: run.id });
    await anOpenItem({ language, categoryKey: "story" });
    await anOpenItem({ language, categoryKey: "plain", latestRunId: run.id });
    const id = await preview({ language, style: "story", run: run.id });
    expect((await entries(id)).map(({ itemId }) => itemId)).toEqual([one.itemId]);
    expect((await readBulk(ana, id)).runName).toBe("Evening");
  });

  test("takes the place of the person's older one, which can no longer be applied", async () => {
    await anOpenItem({ language: "da" });
    const old = await preview({ language: "da" });
    await preview({ language: "da" });
    await expect(applyBulk(ana, old)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("applying", () => {
  test("approves exactly what was previewed, in the words of the top candidate, and is audited", async () => {
    const language = "sv";
    const { itemId, candidateId } = await anOpenItem({ language });
    const id = await preview({ language });
    const late = await anOpenItem({ language });
    expect(await applyBulk(ana, id)).toEqual({ applied: 1, skipped: 0 });
    const review = await db().reviewItem.findUniqueOrThrow({
      where: { itemId },
      include: { decision: true },
    });
    expect(review).toMatchObject({
      status: "approved",
      version: 2,
      decision: { action: "approve", candidateId, bulkId: id, deciderId: ana.id, shown: [] },
    });
    expect((await db().reviewItem.findUniqueOrThrow({ where: { itemId: late.itemId } })).status).toBe("open");
    const events = await db().auditEvent.findMany({
      where: { nounId: { in: [id, itemId] } },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["review.approve", ana.id],
      ["review.bulk-approve", ana.id],
    ]);
    expect(events[1]!.summary).toContain("at least 80 %");
  });

  test("passes over what changed meanwhile, and says who did it", async () => {
    const language = "pl";
    const [kept, decided, renewed] = [
      await anOpenItem({ language }),
      await anOpenItem({ language }),
      await anOpenItem({ language }),
    ];
    const id = await preview({ language });
    await decide(ben, { action: "reject", reason: "Wrong tone", ...(await seen(decided.itemId)) });
    await db().reviewItem.update({ where: { itemId: renewed.itemId }, data: { version: { increment: 1 } } });
    expect(await applyBulk(ana, id)).toEqual({ applied: 1, skipped: 2 });
    const outcomes = new Map((await entries(id)).map((row) => [row.itemId, row]));
    expect(outcomes.get(kept.itemId)?.outcome).toBe("approved");
    expect(outcomes.get(decided.itemId)).toMatchObject({ outcome: "skipped", decidedBy: "Ben" });
    expect(outcomes.get(renewed.itemId)).toMatchObject({ outcome: "skipped", decidedBy: null });
    const skipped = await bulkEntries(ana, id, { outcome: "skipped", after: null });
    expect(skipped.rows).toHaveLength(2);
  });

  test("happens once, however often it is asked for", async () => {
    await anOpenItem({ language: "cs" });
    const id = await preview({ language: "cs" });
    const both = await Promise.allSettled([applyBulk(ana, id), applyBulk(ana, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().decision.count({ where: { bulkId: id } })).toBe(1);
  });

  test("is for the person who previewed, and not for nothing", async () => {
    await anOpenItem({ language: "el" });
    await expect(applyBulk(ben, await preview({ language: "el" }))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(applyBulk(ana, await preview({ language: "xx" }))).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("undoing", () => {
  test("reopens what still stands, once, and leaves what was decided anew", async () => {
    const language = "hu";
    const [stands, anew] = [await anOpenItem({ language }), await anOpenItem({ language })];
    const id = await preview({ language });
    await applyBulk(ana, id);
    await undoDecision(ben, await seen(anew.itemId));
    await decide(ben, { action: "approve", candidateId: anew.candidateId, ...(await seen(anew.itemId)) });

    expect(await undoBulk(ben, id)).toEqual({ undone: 1, kept: 1 });
    const row = await db().reviewItem.findUniqueOrThrow({ where: { itemId: stands.itemId } });
    expect(row).toMatchObject({ status: "open", decisionId: null });
    const after = await db().reviewItem.findUniqueOrThrow({ where: { itemId: anew.itemId } });
    expect(after.status).toBe("approved");
    expect(await db().decision.count({ where: { bulkId: id } })).toBe(3);
    expect((await readBulk(ana, id)).state).toBe("undone");
    expect((await recentBulks(ana))[0]).toMatchObject({ id, undone: 1, undoneBy: "Ben" });
    await expect(undoBulk(ana, id)).rejects.toThrow(/Ben took this bulk back already/);
    expect(await db().auditEvent.count({ where: { nounId: id, action: "review.bulk-undo" } })).toBe(1);
  });

  test("of a bulk that was never applied is refused", async () => {
    await expect(undoBulk(ana, await preview({ language: "xx" }))).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

test("ten thousand items are previewed, read page by page, approved and taken back in seconds", async () => {
  await manyOpenItems(10_000, "zh");
  const start = performance.now();
  const id = await preview({ language: "zh", minWin: 0 });
  expect((await readBulk(ana, id)).matched).toBe(10_000);
  const first = await bulkEntries(ana, id, { outcome: null, after: null });
  const second = await bulkEntries(ana, id, { outcome: null, after: first.next });
  const chances = [...first.rows, ...second.rows].map((row) => row.winProbability!);
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
  expect(new Set([...first.rows, ...second.rows].map((row) => row.itemId)).size).toBe(100);
  expect(await applyBulk(ana, id)).toEqual({ applied: 10_000, skipped: 0 });
  expect(await undoBulk(ana, id)).toEqual({ undone: 10_000, kept: 0 });
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);
