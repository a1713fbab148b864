import { describe, expect, test } from "vitest";
import { type Contestant, contestsOf, informativeness } from "./contest.ts";

function contestant(id: string, given: Partial<Contestant> = {}): Contestant {
  return {
    id,
    kind: "generated",
    title: `Title ${id}`,
    body: "Body",
    language: "en",
    reward: 0,
    rewardModelId: "m",
    duplicateOfId: null,
    guardrails: { level: "pass", findings: [] },
    ...given,
  };
}

describe("the contests of an item", () => {
  test("are all pairs of what may meet: no blocked one, no repeat, no edit; the human line is one of them", () => {
    const pairs = contestsOf("i", [
      contestant("human", { kind: "reference" }),
      contestant("a"),
      contestant("warned", { guardrails: { level: "warn", findings: [] } }),
      contestant("blocked", { guardrails: { level: "block", findings: [] } }),
      contestant("repeat", { duplicateOfId: "a" }),
      contestant("edit", { kind: "override" }),
    ]).map(({ a, b }) => `${a.id} ${b.id}`);
    expect(pairs).toEqual(["human a", "human warned", "a warned"]);
  });

  test("hold no two texts that read the same, as two runs may write them", () => {
    const same = { title: "The tram is back", body: "" };
    const pairs = contestsOf("i", [
      contestant("a", same),
      contestant("b", { ...same, title: "the  tram is BACK" }),
    ]);
    expect(pairs).toEqual([]);
  });
});

test("an even pair tells most, a clear one little, and rewards of two models nothing", () => {
  const told = (a: Partial<Contestant>, b: Partial<Contestant>) =>
    informativeness({ itemId: "i", a: contestant("a", a), b: contestant("b", b) });
  expect(told({ reward: 2 }, { reward: 2 })).toBe(1);
  // p = 3/4: 4 · 3/4 · 1/4
  expect(told({ reward: Math.log(3) }, { reward: 0 })).toBeCloseTo(0.75);
  expect(told({ reward: 9 }, { reward: 0 })).toBeLessThan(0.01);
  expect(told({ reward: 9 }, { reward: 0, rewardModelId: "other" })).toBe(0.5);
  expect(told({ reward: null }, { reward: 0 })).toBe(0.5);
});
