import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import type { DuelView } from "#core/duels/duel-view.ts";
import { pairKey } from "#core/duels/pair-key.ts";
import { aContestedItem } from "../../testing/a-contested-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { castVote } from "./cast-vote.ts";
import { nextDuels } from "./next-duels.ts";

const db = testDatabase();
let ana: Person;
let ben: Person;

beforeAll(async () => {
  [ana, ben] = await Promise.all([aPerson("operator", "Ana"), aPerson("operator", "Ben")]);
});

const keyOf = ({ left, right }: DuelView) => pairKey(left.id, right.id);
const judge = (person: Person, { item, left, right }: DuelView) =>
  castVote(person, {
    requestId: randomUUID(),
    itemId: item.id,
    leftId: left.id,
    rightId: right.id,
    choice: "left",
    milliseconds: 900,
  });

/** Judges all there is, batch by batch; returns the keys in their order. */
async function judgeAll(person: Person): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const { duels } = await nextDuels(person, { without: [] });
    if (duels.length === 0) return keys;
    for (const one of duels) {
      await judge(person, one);
      keys.push(keyOf(one));
    }
  }
}

test("says that there is nothing to compare, and that all is judged; no pair comes twice", async () => {
  expect(await nextDuels(ana, { without: [] })).toEqual({ duels: [], empty: "no-pairs" });
  await aContestedItem(["story"], { human: false });
  expect(await nextDuels(ana, { without: [] })).toEqual({ duels: [], empty: "no-pairs" });
  // More items than are looked at in one go, 3 pairs each; one that is archived, and one whose texts may not meet.
  for (let i = 0; i < 30; i++) await aContestedItem(["story", "plain"]);
  const archived = await aContestedItem(["story"]);
  await db().contentItem.update({ where: { id: archived.itemId }, data: { archivedAt: new Date() } });
  const blocked = await aContestedItem(["story"]);
  await db().candidate.update({ where: { id: blocked.ids.story! }, data: { guardrailLevel: "block" } });
  const judged = await judgeAll(ana);
  expect(judged).toHaveLength(90);
  expect(new Set(judged).size).toBe(90);
  expect(await nextDuels(ana, { without: [] })).toEqual({ duels: [], empty: "all-judged" });
});

test("the second person judges the first one's pairs too, and sees them the other way round", async () => {
  const { duels } = await nextDuels(ben, { without: [] });
  expect(duels.length).toBeGreaterThanOrEqual(4);
  for (const { left, right } of duels) {
    const [firstId, secondId] = [left.id, right.id].sort();
    const vote = await db().duelVote.findFirstOrThrow({
      where: { duel: { firstId, secondId }, voterId: ana.id },
    });
    expect(left.id === firstId).toBe(!vote.firstOnLeft);
  }
});

test("what is at hand or was skipped does not come again, and the same question has the same answer", async () => {
  const { duels } = await nextDuels(ben, { without: [] });
  expect((await nextDuels(ben, { without: [] })).duels).toEqual(duels);
  const without = duels.map(({ left, right }) => ({ a: right.id, b: left.id }));
  const more = (await nextDuels(ben, { without })).duels.map(keyOf);
  expect(more.filter((key) => duels.map(keyOf).includes(key))).toEqual([]);
});

test("says nothing of who wrote a text, in which style or how it scores", async () => {
  const { duels } = await nextDuels(ben, { without: [] });
  for (const { left, right } of duels) {
    for (const side of [left, right])
      expect(Object.keys(side).sort()).toEqual(["body", "id", "language", "title"]);
  }
});
