import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { queueFilter } from "#core/review/queue-filter.ts";
import { anOpenItem } from "../../testing/an-open-item.ts";
import { manyOpenItems } from "../../testing/many-open-items.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { decide } from "./decide.ts";
import { readQueue } from "./read-queue.ts";

const db = testDatabase();
let ana: Person;
beforeAll(async () => {
  ana = await aPerson("operator", "Ana");
});

const queue = (given: Record<string, unknown>, after?: string | null) =>
  readQueue(ana, { filter: queueFilter.parse(given), after });
const ids = async (given: Record<string, unknown>) => (await queue(given)).rows.map(({ itemId }) => itemId);

describe("the queue", () => {
  test("is narrowed by style, run, what the guardrails say and words of the item", async () => {
    const language = "it";
    const run = await db().generationRun.create({
      data: { name: "Evening", provider: "p", model: "m", candidatesPerPair: 1 },
    });
    const story = await anOpenItem({ language, categoryKey: "story", title: "100% wool" });
    const warned = await anOpenItem({ language, level: "warn", title: "100 wool" });
    const inRun = await anOpenItem({ language, latestRunId: run.id });
    const blocked = await anOpenItem({ language, level: "block" });
    expect(await ids({ language })).toHaveLength(4);
    expect(await ids({ language, style: "story" })).toEqual([story.itemId]);
    expect(await ids({ language, level: "warn" })).toEqual([warned.itemId]);
    expect(await ids({ language, level: "none" })).toEqual([blocked.itemId]);
    expect(await ids({ language, run: run.id })).toEqual([inRun.itemId]);
    expect(await ids({ language, text: "100%" })).toEqual([story.itemId]);
    expect((await queue({ language, text: "wool" })).total).toBe(2);
  });

  test("leaves archived items and items without candidates out", async () => {
    const language = "nl";
    const archived = await anOpenItem({ language });
    await db().contentItem.update({ where: { id: archived.itemId }, data: { archivedAt: new Date() } });
    const bare = await anOpenItem({ language });
    await db().reviewItem.update({ where: { itemId: bare.itemId }, data: { candidateCount: 0 } });
    expect(await queue({ language })).toMatchObject({ rows: [], total: 0, next: null });
  });

  test("sorts by certainty both ways; an item without a human line is the least certain", async () => {
    const language = "sv";
    const [low, none, high] = [
      await anOpenItem({ language, winProbability: 0.2 }),
      await anOpenItem({ language, winProbability: null }),
      await anOpenItem({ language, winProbability: 0.9 }),
    ];
    expect(await ids({ language, sort: "certain" })).toEqual([high.itemId, low.itemId, none.itemId]);
    expect(await ids({ language, sort: "unsure" })).toEqual([none.itemId, low.itemId, high.itemId]);
  });

  test("shows what was decided, the last decided first", async () => {
    const language = "pl";
    const [one, two] = [await anOpenItem({ language }), await anOpenItem({ language })];
    for (const { itemId, candidateId } of [two, one])
      await decide(ana, { action: "approve", itemId, candidateId, version: 1 });
    expect(await ids({ language, status: "approved" })).toEqual([one.itemId, two.itemId]);
    expect(await ids({ language })).toEqual([]);
  });
});

test.each(["", "certain", "unsure"])(
  "pages of the order “%s” meet without a gap or a repeat",
  async (sort) => {
    const language = `q${sort.slice(0, 1)}`;
    await manyOpenItems(150, language);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queue({ language, sort }, after);
      expect(page.total).toBe(after === null ? 150 : null);
      seen.push(...page.rows.map(({ itemId }) => itemId));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(150);
    expect(new Set(seen).size).toBe(150);
  },
);

test("a key that is none begins at the start", async () => {
  await anOpenItem({ language: "fi" });
  expect((await queue({ language: "fi" }, "nonsense")).rows).toHaveLength(1);
});
