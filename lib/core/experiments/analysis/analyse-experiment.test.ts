import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { analyseExperiment } from "./analyse-experiment.ts";
import type { ArmInput } from "./arm-counts.ts";

function arm(key: string, delivered: number, clicked: number, more: Partial<ArmInput> = {}): ArmInput {
  return { key, control: key === "human", share: 1, delivered, clicked, optedOut: 0, ...more };
}
const verdictOf = (...arms: ArmInput[]) => analyseExperiment(arms).verdict;

describe("the verdict", () => {
  test("an arm that is clearly clicked more wins", () => {
    const {
      arm: winner,
      decision,
      reasons,
    } = verdictOf(arm("human", 50_000, 1_500), arm("curious", 50_000, 2_000));
    expect({ winner, decision }).toEqual({ winner: "curious", decision: "winner" });
    expect(reasons[0]).toMatch(/“curious” is clicked more than the control: \+1\.00 points \(\+33\.3 %\)/);
  });

  test("a broken assignment comes before anything else", () => {
    const {
      arm: winner,
      decision,
      reasons,
    } = verdictOf(arm("human", 50_000, 1_500), arm("curious", 48_000, 2_000));
    expect({ winner, decision }).toEqual({ winner: null, decision: "sample_ratio_mismatch" });
    expect(reasons[1]).toBe("“human” was to have 50.0 % and has 51.0 %: 50,000 of 98,000.");
  });

  test("too little data is no verdict, whatever the rates", () =>
    expect(verdictOf(arm("human", 40, 0), arm("curious", 40, 30)).decision).toBe("not_enough_data"));

  test("what lacks is named: deliveries, clicks, or those who do not click", () => {
    const reasons = (...arms: ArmInput[]) => verdictOf(...arms).reasons;
    expect(reasons(arm("human", 400, 8), arm("curious", 400, 8), arm("urgent", 400, 9))).toEqual([
      "There is too little data on “curious”, “urgent”: before a verdict, it and the control each need 10 expected clicks.",
    ]);
    expect(reasons(arm("human", 90, 20), arm("curious", 90, 20))[0]).toMatch(/each need 100 delivered\.$/);
    expect(reasons(arm("human", 400, 400), arm("curious", 400, 400))[0]).toMatch(
      /each need 10 expected recipients who do not click\.$/,
    );
  });

  test("a p under 0.05 that only holds for one planned look is not a win", () => {
    const { decision, reasons } = verdictOf(arm("human", 20_000, 600), arm("curious", 20_000, 680));
    expect(decision).toBe("cannot_tell");
    expect(reasons[0]).toMatch(/would hold only if this were the one look planned/);
  });

  test("a p that only one arm of several could claim is not offered as that of one look", () => {
    const [control, better, other] = [
      arm("human", 20_000, 600),
      arm("curious", 20_000, 672),
      arm("urgent", 20_000, 600),
    ];
    expect(verdictOf(control, better).reasons[0]).toMatch(/would hold only if/);
    expect(verdictOf(control, better, other).reasons.join(" ")).not.toMatch(/would hold only if/);
  });

  test("an arm that people opt out of is named before its clicks are clear", () => {
    const { decision, reasons } = verdictOf(
      arm("human", 20_000, 600, { optedOut: 20 }),
      arm("curious", 20_000, 620, { optedOut: 90 }),
    );
    expect(decision).toBe("cannot_tell");
    expect(reasons.at(-1)).toMatch(/^More people opt out of “curious” than of the control: \+0\.2/);
  });

  test("an arm that people opt out of does not win", () => {
    const { arm: winner, decision } = verdictOf(
      arm("human", 50_000, 1_500, { optedOut: 50 }),
      arm("curious", 50_000, 2_000, { optedOut: 150 }),
    );
    expect({ winner, decision }).toEqual({ winner: null, decision: "guardrail" });
  });

  test("opt-outs that nobody reported are said to be unchecked", () =>
    expect(
      verdictOf(arm("human", 50_000, 1_500, { optedOut: null }), arm("curious", 50_000, 2_000)).reasons[1],
    ).toMatch(/guardrail was not checked/));

  test("where every arm is clearly worse the control is kept", () =>
    expect(verdictOf(arm("human", 50_000, 2_000), arm("curious", 50_000, 1_500))).toMatchObject({
      arm: "human",
      decision: "keep_control",
    }));

  test("of two arms that win the one with the higher rate is named", () =>
    expect(
      verdictOf(arm("human", 50_000, 1_500), arm("curious", 50_000, 2_000), arm("urgent", 50_000, 2_100)),
    ).toMatchObject({ arm: "urgent", decision: "winner" }));

  test("where no arm can be worth it any more, that is said", () => {
    const arms = [arm("human", 400_000, 12_000), arm("curious", 400_000, 12_010)];
    expect(analyseExperiment(arms, { smallestLift: 0.1 }).verdict.decision).toBe("no_worthwhile_lift");
    expect(analyseExperiment(arms).verdict.decision).toBe("cannot_tell");
  });
});

test("the control has a rate and compares with nothing; an arm without deliveries has neither", () => {
  const { arms, sampleRatio } = analyseExperiment([arm("human", 0, 0), arm("curious", 0, 0)]);
  expect(sampleRatio).toEqual({ p: null, mismatch: false });
  expect(arms[0]).toMatchObject({ ctr: null, ctrInterval: null, comparison: null });
  expect(arms[1]).toMatchObject({ ctr: null, ctrInterval: null, comparison: null });
});

test("a winner is always the arm with more clicks whose interval leaves zero, in planned shares", () => {
  const side = fc.record({
    delivered: fc.integer({ min: 0, max: 60_000 }),
    rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
    optOut: fc.double({ min: 0, max: 0.01, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(side, { minLength: 2, maxLength: 4 }), (sides) => {
      const arms = sides.map(({ delivered, rate, optOut }, at) =>
        arm(at === 0 ? "human" : `arm ${at}`, delivered, Math.round(delivered * rate), {
          share: Math.max(1, delivered),
          optedOut: Math.round(delivered * optOut),
        }),
      );
      const { verdict, arms: analysed } = analyseExperiment(arms);
      expect(verdict.reasons.length).toBeGreaterThan(0);
      if (verdict.decision !== "winner") return;
      const { comparison, optOuts } = analysed.find(({ key }) => key === verdict.arm)!;
      expect(comparison!.alwaysValid.interval.low).toBeGreaterThan(0);
      expect(comparison!.alwaysValid.pHolm).toBeLessThan(0.05);
      expect(optOuts!.harmed).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("without a difference, three arms looked at daily are called a win in under five of a hundred", () => {
  const random = seededRandom(17);
  const runs = 150;
  let wins = 0;
  for (let run = 0; run < runs; run++) {
    const counts = [0, 0, 0];
    for (let day = 1; day <= 20; day++) {
      for (const at of counts.keys()) counts[at]! += binomial(1_000, 0.03, random);
      const arms = counts.map((clicked, at) => arm(at === 0 ? "human" : `arm ${at}`, day * 1_000, clicked));
      if (analyseExperiment(arms).verdict.decision === "winner") {
        wins += 1;
        break;
      }
    }
  }
  expect(wins / runs).toBeLessThan(0.05);
});
