import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { FEWEST_STORIES, gate, passesGate } from "./gate.ts";
import type { PairedOutcome } from "./paired-bootstrap.ts";

/** Two models on stories of 1–12 pairs: each has its accuracy, and within a story their hits go together. */
function judged(stories: number, challenger: number, champion: number, seed: number): PairedOutcome[] {
  const random = seededRandom(seed);
  return Array.from({ length: stories }, (_, story) => {
    const ease = (random() - 0.5) * 0.5;
    return Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({
      clusterId: String(story),
      challenger: random() < challenger + ease ? 1 : 0,
      champion: random() < champion + ease ? 1 : 0,
    }));
  }).flat();
}

function shares(stories: number, challenger: number, champion: number, runs: number) {
  const counts = { better: 0, not_worse: 0, worse: 0, cannot_tell: 0 };
  for (let run = 0; run < runs; run++) {
    counts[
      gate(judged(stories, challenger, champion, run * 7919 + stories), { seed: run, draws: 400 }).verdict
    ]++;
  }
  return Object.fromEntries(Object.entries(counts).map(([verdict, count]) => [verdict, count / runs]));
}

describe("by simulation", { timeout: 30_000 }, () => {
  const RUNS = 500;
  // 2.5 % on each side, and three standard errors.
  const NOMINAL = 0.025 + 3 * Math.sqrt((0.025 * 0.975) / RUNS);
  test.each([FEWEST_STORIES, 80, 300])("equal models with %d stories are seldom told apart", (stories) => {
    const found = shares(stories, 0.65, 0.65, RUNS);
    expect(found.better).toBeLessThanOrEqual(NOMINAL);
    expect(found.worse).toBeLessThanOrEqual(NOMINAL);
  });
  test("a model that is worse by the margin is seldom let through", () => {
    const found = shares(300, 0.63, 0.65, RUNS);
    expect(found.better! + found.not_worse!).toBeLessThanOrEqual(NOMINAL);
  });
  test("a model that is clearly better is found so", () => {
    expect(shares(200, 0.75, 0.65, 200).better).toBeGreaterThan(0.9);
  });
  test("a model that is clearly worse is found so", () => {
    expect(shares(200, 0.55, 0.65, 200).worse).toBeGreaterThan(0.9);
  });
});

test("with too few stories nothing is told, whatever the pairs say", () => {
  const outcomes = judged(FEWEST_STORIES - 1, 0.99, 0.01, 1);
  const result = gate(outcomes);
  expect(result.verdict).toBe("cannot_tell");
  expect(result.reasons[0]).toContain(`${outcomes.length} pairs from ${FEWEST_STORIES - 1} held-out items`);
  expect(result.interval).not.toBeNull();
  expect(passesGate(result.verdict)).toBe(false);
});
test.each([0, 1])("%d stories have no interval", (stories) => {
  expect(gate(judged(stories, 0.5, 0.5, 1))).toMatchObject({
    verdict: "cannot_tell",
    interval: null,
    stories,
  });
});
test("a model beside itself is not worse", () => {
  const same = judged(50, 0.6, 0.6, 3).map((one) => ({ ...one, champion: one.challenger }));
  expect(gate(same)).toMatchObject({ verdict: "not_worse", interval: { difference: 0, low: 0, high: 0 } });
});
test("the same outcomes and seed give the same numbers", () => {
  const outcomes = judged(60, 0.6, 0.62, 5);
  expect(gate(outcomes, { seed: 3 })).toEqual(gate(outcomes, { seed: 3 }));
});
