import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import type { JudgeSide } from "./judge-answer.ts";
import { judgeSummary, orderChanged, shareWon } from "./judge-summary.ts";
import { type JudgedPair, judgedWinner } from "./judged-pair.ts";

const pair = (baselineFirst: JudgeSide, challengerFirst: JudgeSide, itemId = "x"): JudgedPair => ({
  itemId,
  baselineFirst,
  challengerFirst,
});

test("a text must win in both orders; else it is a tie", () => {
  expect(judgedWinner(pair("first", "second"))).toBe("baseline");
  expect(judgedWinner(pair("second", "first"))).toBe("challenger");
  for (const [one, other] of [
    ["first", "first"],
    ["second", "second"],
    ["tie", "tie"],
    ["first", "tie"],
    ["tie", "first"],
  ] as const)
    expect(judgedWinner(pair(one, other))).toBe("tie");
});

const many = (count: number, of: (at: number) => [JudgeSide, JudgeSide]) =>
  Array.from({ length: count }, (_, at) => pair(...of(at), String(at)));

describe("a summary", () => {
  test("of a judge that prefers the challenger is better, with its counts", () => {
    const summary = judgeSummary(many(40, (at) => (at % 4 === 0 ? ["first", "first"] : ["second", "first"])));
    expect(summary.wins).toEqual({ baseline: 0, challenger: 30, tie: 10 });
    expect(summary.share).toMatchObject({ baseline: 0.5, challenger: 0.875, verdict: "better" });
    expect(summary.steady!.share).toBe(0.75);
    const won = shareWon(summary)!;
    expect(won.value).toBe(0.875);
    expect(won.interval!.low).toBeCloseTo(0.5 + summary.share.interval!.low, 12);
    expect(won.interval!.low).toBeLessThan(won.value);
    const turned = orderChanged(summary)!;
    expect(turned.value).toBe(0.25);
    expect(turned.interval.low).toBeLessThan(0.25);
    expect(turned.interval.high).toBeGreaterThan(0.25);
  });
  test("of a judge that always says first is all ties, unsteady, and tells its liking", () => {
    const summary = judgeSummary(many(40, () => ["first", "first"]));
    expect(summary.wins.tie).toBe(40);
    expect(summary.share.verdict).toBe("cannot_tell");
    expect(summary.steady!.share).toBe(0);
    expect(summary.first!.share).toBe(1);
    expect(summary.first!.interval.low).toBeGreaterThan(0.9);
  });
  test("of a fair judge has no liking beyond its interval", () => {
    const { first } = judgeSummary(
      many(40, (at) => (at % 2 === 0 ? ["first", "second"] : ["second", "first"])),
    );
    expect(first).toMatchObject({ share: 0.5, answers: 80 });
  });
  test("of nothing says nothing", () =>
    expect(judgeSummary([])).toMatchObject({
      pairs: 0,
      steady: null,
      first: null,
      share: { verdict: "cannot_tell" },
    }));
  test("seldom prefers one of two equal runs", () => {
    let told = 0;
    for (let run = 0; run < 150; run++) {
      const random = seededRandom(run);
      const side = (): JudgeSide => (random() < 0.45 ? "first" : random() < 0.8 ? "second" : "tie");
      if (judgeSummary(many(40, () => [side(), side()])).share.verdict !== "cannot_tell") told++;
    }
    expect(told / 150).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 150));
  }, 20_000);
});
