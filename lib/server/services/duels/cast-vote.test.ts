import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import type { DuelChoice } from "#core/duels/duel-choice.ts";
import { aContestedItem, type ContestedForTest } from "../../testing/a-contested-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { castVote, undoVote } from "./cast-vote.ts";

const db = testDatabase();
let ana: Person;
let ben: Person;

beforeAll(async () => {
  [ana, ben] = await Promise.all([aPerson("operator", "Ana"), aPerson("operator", "Ben")]);
});

function vote({ itemId, ids }: ContestedForTest, left: string, right: string, choice: DuelChoice = "left") {
  const [leftId, rightId] = [ids[left]!, ids[right]!];
  return { requestId: randomUUID(), itemId, leftId, rightId, choice, milliseconds: 1_500 };
}

const votesOn = (itemId: string) =>
  db().duelVote.findMany({ where: { duel: { itemId } }, orderBy: { id: "asc" } });

describe("a vote", () => {
  test("keeps both texts, which stood left, the time taken and who it was", async () => {
    const item = await aContestedItem(["story"]);
    await castVote(ana, vote(item, "story", "human"));
    const [row] = await db().duelVote.findMany({
      where: { duel: { itemId: item.itemId } },
      include: { duel: true },
    });
    expect(row).toMatchObject({ choice: "left", firstOnLeft: false, milliseconds: 1_500, voter: "Ana" });
    expect(row!.duel).toMatchObject({
      firstKind: "reference",
      firstCategoryKey: null,
      secondCategoryKey: "story",
    });
    expect(row!.duel.secondTitle).toMatch(/^story/);
  });

  test("sent twice, or many times at once, counts once", async () => {
    const item = await aContestedItem(["story"]);
    const one = vote(item, "human", "story", "tie");
    await Promise.all(Array.from({ length: 6 }, () => castVote(ana, one)));
    await castVote(ana, one);
    expect(await votesOn(item.itemId)).toHaveLength(1);
    await expect(castVote(ben, one)).rejects.toMatchObject({ code: "conflict" });
    await expect(castVote(ana, { ...one, choice: "left" })).rejects.toMatchObject({ code: "conflict" });
  });

  test("on a pair that one has judged is refused, from whichever side and tab; of two at once one counts", async () => {
    const item = await aContestedItem(["story"]);
    const both = await Promise.allSettled([
      castVote(ana, vote(item, "human", "story")),
      castVote(ana, vote(item, "story", "human", "right")),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(castVote(ana, vote(item, "story", "human", "tie"))).rejects.toThrow(
      /judged this pair already/,
    );
    await castVote(ben, vote(item, "story", "human", "neither"));
    expect(await votesOn(item.itemId)).toHaveLength(2);
  });

  test("is not counted once the item is archived or a text was replaced, and says so", async () => {
    const item = await aContestedItem(["story", "plain"]);
    await db().candidate.update({ where: { id: item.ids.human! }, data: { supersededAt: new Date() } });
    await expect(castVote(ana, vote(item, "human", "story"))).rejects.toThrow(/replaced meanwhile/);
    await db().candidate.update({
      where: { id: item.ids.plain! },
      data: { guardrailLevel: "block", guardrails: { level: "block", findings: [] } },
    });
    await expect(castVote(ana, vote(item, "plain", "story"))).rejects.toThrow(/replaced meanwhile/);
    await db().contentItem.update({ where: { id: item.itemId }, data: { archivedAt: new Date() } });
    await expect(castVote(ana, vote(item, "story", "plain"))).rejects.toThrow(/archived meanwhile/);
    const [one, other] = [await aContestedItem(["story"]), await aContestedItem(["story"])];
    const across = { ...vote(one, "human", "story"), rightId: other.ids.story! };
    await expect(castVote(ana, across)).rejects.toMatchObject({ code: "conflict" });
    expect(await votesOn(item.itemId)).toEqual([]);
  });
});

describe("an undo", () => {
  test("is a row of its own; the pair can be judged again, and taking back twice changes nothing", async () => {
    const item = await aContestedItem(["story"]);
    const one = vote(item, "human", "story");
    await castVote(ana, one);
    const undo = () => undoVote(ana, { requestId: randomUUID(), voteRequestId: one.requestId });
    await Promise.all([undo(), undo()]);
    await undo();
    await castVote(ana, vote(item, "human", "story", "right"));
    const rows = await votesOn(item.itemId);
    expect(rows.map(({ choice }) => choice)).toEqual(["left", "undo", "right"]);
    expect(rows[1]!.undoesId).toBe(rows[0]!.id);
  });

  test("is one's own alone", async () => {
    const item = await aContestedItem(["story"]);
    const one = vote(item, "human", "story");
    await castVote(ana, one);
    const other = { requestId: randomUUID(), voteRequestId: one.requestId };
    await expect(undoVote(ben, other)).rejects.toThrow(/no such vote of yours/);
    expect(await votesOn(item.itemId)).toHaveLength(1);
  });
});

describe("the database", () => {
  test("keeps votes and pairs as they are", async () => {
    const item = await aContestedItem(["story"]);
    await castVote(ana, vote(item, "human", "story"));
    const { id, duelId } = (await votesOn(item.itemId))[0]!;
    await expect(db().duelVote.update({ where: { id }, data: { choice: "right" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(db().duelVote.delete({ where: { id } })).rejects.toThrow(/append-only/);
    await expect(db().duel.update({ where: { id: duelId }, data: { firstTitle: "x" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(db().$executeRaw`TRUNCATE "DuelVote"`).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`TRUNCATE "Duel" CASCADE`).rejects.toThrow(/append-only/);
  });

  test("refuses a second standing vote and a foreign undo by itself", async () => {
    const item = await aContestedItem(["story"]);
    await castVote(ana, vote(item, "human", "story"));
    const [first] = await votesOn(item.itemId);
    const row = { duelId: first!.duelId, firstOnLeft: true, voterId: ana.id, voter: ana.name };
    const insert = (data: object) =>
      db().duelVote.create({
        data: { requestId: randomUUID(), choice: "tie", milliseconds: 1, ...row, ...data },
      });
    await expect(insert({})).rejects.toThrow(/votes once/);
    const undo = { choice: "undo", milliseconds: null, undoesId: first!.id };
    await expect(insert({ ...undo, voterId: ben.id })).rejects.toThrow(/one's own/);
    await expect(insert({ ...undo, undoesId: null })).rejects.toThrow();
    await insert(undo);
    await expect(insert(undo)).rejects.toMatchObject({ code: "P2002" });
    // Straight into the table, at once: the trigger's lock lets one through.
    const many = await Promise.allSettled(Array.from({ length: 5 }, () => insert({})));
    expect(many.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
