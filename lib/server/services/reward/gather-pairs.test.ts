import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import { aContestedItem } from "../../testing/a-contested-item.ts";
import { manyDecisions } from "../../testing/many-decisions.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { castVote } from "../duels/cast-vote.ts";
import { gatherPairs } from "./gather-pairs.ts";
import type { PairSource } from "./pair-source.ts";

testDatabase();
let otto: Person;

beforeAll(async () => {
  otto = await aPerson("operator", "Otto");
});

test("decisions and duels are gathered, for the items that are wanted alone", async () => {
  await manyDecisions(otto, 3);
  const { itemId, ids } = await aContestedItem(["story"]);
  const vote = { requestId: randomUUID(), itemId, leftId: ids.human!, rightId: ids.story! };
  await castVote(otto, { ...vote, choice: "left", milliseconds: 2_000 });
  const { pairs } = await gatherPairs();
  expect(pairs.map(({ kind }) => kind).sort()).toEqual([...Array(6).fill("chosen"), "duel"]);
  expect(pairs.find(({ kind }) => kind === "duel")!.pair).toMatchObject({
    clusterId: itemId,
    source: "duel",
  });
  const wanted = await gatherPairs({ wants: (id) => id === itemId });
  expect(wanted.pairs.map(({ kind }) => kind)).toEqual(["duel"]);
});

test("what is taken is bounded, and a large source leaves room for a small one", async () => {
  const source = (name: string, batches: number): PairSource =>
    async function* () {
      for (let i = 0; i < batches; i++) yield Array(10).fill({ kind: "chosen", name }) as KindedPair[];
    };
  const { pairs, cut } = await gatherPairs(undefined, 45, [source("large", 100), source("small", 1)]);
  expect(cut).toBe(true);
  expect(pairs).toHaveLength(45);
  expect(pairs.filter((one) => (one as unknown as { name: string }).name === "small")).toHaveLength(10);
  expect((await gatherPairs(undefined, 20, [source("all", 2)])).cut).toBe(false);
});
