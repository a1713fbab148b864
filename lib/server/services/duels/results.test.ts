import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type Person, WORKER } from "#core/access/actor.ts";
import type { DuelChoice } from "#core/duels/duel-choice.ts";
import type { VOTE_FORMATS } from "#core/duels/vote-record.ts";
import { aContestedItem, type ContestedForTest } from "../../testing/a-contested-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { castVote, undoVote } from "./cast-vote.ts";
import { duelPairs } from "./duel-pairs.ts";
import { exportVotes } from "./export-votes.ts";
import { readDuelResults } from "./read-results.ts";
import { recentVotes } from "./read-votes.ts";

const db = testDatabase();
let ana: Person;
let ben: Person;
let mia: Person;
const ITEMS = 40;

async function vote(person: Person, item: ContestedForTest, left: string, right: string, choice: DuelChoice) {
  const requestId = randomUUID();
  const [leftId, rightId] = [item.ids[left]!, item.ids[right]!];
  await castVote(person, { requestId, itemId: item.itemId, leftId, rightId, choice, milliseconds: 2_000 });
  return requestId;
}

beforeAll(async () => {
  [ana, ben, mia] = await Promise.all([
    aPerson("operator", "Ana"),
    aPerson("operator", "Ben"),
    aPerson("manager", "Mia"),
  ]);
  // Ana and Ben see the pair in opposite order. They agree on 30 of 40 items; the human line wins there.
  for (let at = 0; at < ITEMS; at++) {
    const item = await aContestedItem(["story"]);
    await vote(ana, item, "human", "story", "left");
    await vote(ben, item, "story", "human", at < 30 ? "right" : "left");
    if (at === 0) {
      const undone = await vote(mia, item, "human", "story", "right");
      await undoVote(mia, { requestId: randomUUID(), voteRequestId: undone });
      await vote(mia, item, "human", "story", "neither");
    }
  }
});

describe("the results", () => {
  test("count standing votes alone", async () => {
    expect(await readDuelResults(ana)).toMatchObject({
      votes: 81,
      pairs: 40,
      items: 40,
      ties: 0,
      neither: 1,
    });
  });

  test("agreement is of candidates, not of sides", async () => {
    const { agreement, people } = await readDuelResults(ana);
    expect(agreement).toMatchObject({ pairs: 40, votes: 81, alpha: { known: true } });
    if (!agreement.alpha.known) throw new Error("40 pairs are enough");
    expect(agreement.alpha.alpha).toBeGreaterThan(0.3);
    expect(agreement.alpha.interval.low).toBeLessThan(agreement.alpha.alpha);
    expect(people[0]).toMatchObject({
      one: "Ana",
      other: "Ben",
      pairs: 40,
      kappa: { known: true, kappa: 0.5 },
    });
    expect(people[1]!.kappa).toEqual({ known: false, why: "too-few" });
  });

  test("the human line's share is the style's upside down; a side that was liked shows", async () => {
    const { contenders, position } = await readDuelResults(ana);
    const [human, story] = contenders;
    expect(human).toMatchObject({
      categoryKey: null,
      wins: 70,
      votes: 80,
      items: 40,
      neither: 1,
      share: 0.875,
    });
    expect(story).toMatchObject({ categoryKey: "story", wins: 10, votes: 80, share: 0.125 });
    expect(human!.interval!.low).toBeCloseTo(1 - story!.interval!.high, 10);
    // Left: 40 of Ana and 10 of Ben.
    expect(position).toMatchObject({ votes: 80, share: 50 / 80 });
  });

  test("votes of each person, with the middle of the times", async () => {
    const { voters } = await readDuelResults(ana);
    expect(voters.map(({ voter, votes }) => [voter, votes])).toEqual([
      ["Ana", 40],
      ["Ben", 40],
      ["Mia", 1],
    ]);
    expect(voters[0]!.medianMilliseconds).toBe(2_000);
  });
});

test("recent votes come page by page, newest first, undone ones marked", async () => {
  const first = await recentVotes(ana, null);
  const second = await recentVotes(ana, first.next);
  const rows = [...first.rows, ...second.rows];
  expect(rows).toHaveLength(82);
  expect(second.next).toBeNull();
  expect(new Set(rows.map(({ id }) => id)).size).toBe(82);
  expect(rows.filter(({ undone }) => undone).map(({ voter, choice }) => [voter, choice])).toEqual([
    ["Mia", "right"],
  ]);
  expect(rows.at(-1)).toMatchObject({ voter: "Ana", choice: "left", left: { categoryKey: null } });
  expect(rows.at(-1)!.right).toMatchObject({ categoryKey: "story" });
});

describe("the export", () => {
  const read = async (key: keyof typeof VOTE_FORMATS) => {
    let text = "";
    let pieces = 0;
    for await (const piece of (await exportVotes(mia, key)).text) {
      text += piece;
      pieces += 1;
    }
    return { text, pieces };
  };

  test("holds the whole log, undone votes and undos among them, in both formats, and is audited", async () => {
    const lines = (await read("jsonl")).text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(83);
    const undo = lines.find(({ choice }) => choice === "undo");
    expect(lines.find(({ voteId }) => voteId === undo.undoesVoteId)).toMatchObject({
      undone: true,
      voter: "Mia",
    });
    expect(lines.map(({ voteId }) => voteId)).toEqual([...lines.map(({ voteId }) => voteId)].sort());
    const { text } = await read("csv");
    expect(text.split("\r\n")).toHaveLength(83 + 2);
    expect(await db().auditEvent.count({ where: { action: "duel.export", actorId: mia.id } })).toBe(2);
    await expect(exportVotes(ana, "csv")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("comes in pieces, however long the log is", async () => {
    await db().$executeRaw`
      INSERT INTO "DuelVote" ("requestId", "duelId", choice, "firstOnLeft", milliseconds, "voterId", voter)
      SELECT uuidv7(), (SELECT id FROM "Duel" LIMIT 1), 'tie', true, 1, 'many ' || n, 'Many' FROM generate_series(1, 2500) n`;
    const { text, pieces } = await read("jsonl");
    expect(text.trimEnd().split("\n")).toHaveLength(2_583);
    expect(pieces).toBe(3);
  });
});

test("duels teach: one pair each, with the standing votes of all people", async () => {
  const pairs = [];
  for await (const pair of duelPairs(WORKER)) pairs.push(pair);
  expect(pairs).toHaveLength(ITEMS);
  // The first one holds the many ties too; the second two votes for the human line, the last one for each.
  expect(pairs[1]).toMatchObject({ weight: 2, source: "duel", aIsBetter: 3 / 4, item: { language: "en" } });
  expect(pairs[1]!.a.title).toMatch(/^human/);
  expect(pairs[39]).toMatchObject({ weight: 2, aIsBetter: 1 / 2 });
  expect(pairs[1]!.clusterId).not.toBe(pairs[2]!.clusterId);
  expect(pairs[1]!.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});
