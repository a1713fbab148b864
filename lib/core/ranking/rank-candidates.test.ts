import fc from "fast-check";
import { expect, test } from "vitest";
import { type Competing, rankCandidates } from "./rank-candidates.ts";

const one = (id: string, reward: number | null, more: Partial<Competing> = {}): Competing => ({
  id,
  kind: "generated",
  reward,
  guardrailLevel: "pass",
  duplicateOfId: null,
  ...more,
});
const ranks = (candidates: Competing[]) =>
  Object.fromEntries(rankCandidates(candidates).map(({ id, rank }) => [id, rank]));

test("the highest reward is first, and the human line competes", () => {
  expect(ranks([one("a", 0.1), one("human", 0.5, { kind: "reference" }), one("c", 0.9)])).toEqual({
    a: 3,
    human: 2,
    c: 1,
  });
});
test("blocked, repeated and unscored ones do not compete; a warning does", () => {
  const field = [
    one("a", 9, { guardrailLevel: "block" }),
    one("b", 8, { duplicateOfId: "d" }),
    one("c", null),
    one("d", 1, { guardrailLevel: "warn" }),
  ];
  expect(ranks(field)).toEqual({ a: null, b: null, c: null, d: 1 });
});
test("equal rewards go by id, so that the order never flickers", () => {
  expect(ranks([one("b", 1), one("a", 1)])).toEqual({ a: 1, b: 2 });
});
test("ranks are 1…n without gaps", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 30 }), (rewards) => {
      const got = rankCandidates(rewards.map((reward, index) => one(String(index), reward))).map(
        ({ rank }) => rank!,
      );
      expect([...got].sort((a, b) => a - b)).toEqual(rewards.map((_, index) => index + 1));
    }),
  );
});
