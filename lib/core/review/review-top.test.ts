import { describe, expect, test } from "vitest";
import { reviewTop } from "./review-top.ts";

const pass = { level: "pass" as const, findings: [] };
const block = { level: "block" as const, findings: [] };
const generated = (id: string, reward: number | null, extra = {}) => ({
  id,
  kind: "generated" as const,
  reward,
  categoryKey: "plain",
  duplicateOfId: null,
  guardrails: pass,
  ...extra,
});
const human = {
  id: "h",
  kind: "reference" as const,
  reward: 1,
  categoryKey: null,
  duplicateOfId: null,
  guardrails: pass,
};

describe("the top of an item", () => {
  test("is the best generated candidate, never the human line", () => {
    expect(reviewTop([human, generated("a", 0.2), generated("b", 0.7)]).topCandidateId).toBe("b");
  });
  test("leaves out what a guardrail blocks, what repeats another and what has no score", () => {
    const top = reviewTop([
      generated("blocked", 9, { guardrails: block }),
      generated("copy", 8, { duplicateOfId: "a" }),
      generated("unscored", null),
      generated("a", 0.5),
    ]);
    expect(top.topCandidateId).toBe("a");
    expect(top.candidateCount).toBe(3);
  });
  test("has a win probability of one half at equal reward, and none without a human line", () => {
    expect(reviewTop([human, generated("a", 1)]).topWinProbability).toBeCloseTo(0.5);
    expect(reviewTop([generated("a", 1)]).topWinProbability).toBeNull();
  });
  test("keeps the first of equals, so that it does not jump between two readings", () => {
    expect(reviewTop([generated("a", 1), generated("b", 1)]).topCandidateId).toBe("a");
  });
});
