import fc from "fast-check";
import { expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { EVEN } from "../analysis/beta-comparison.ts";
import { thompsonShares } from "./thompson-shares.ts";

const of = (clicked: number, delivered: number) => ({ clicked, delivered, prior: EVEN });
const rules = { floor: 0.1, burnIn: 100 };

test("all have the same share until each has had its burn-in", () =>
  expect(thompsonShares([of(50, 500), of(0, 99)], rules)).toEqual([0.5, 0.5]));

test("alike arms share alike; a hopeless one keeps its floor", () => {
  const [a, b, hopeless] = thompsonShares([of(300, 10_000), of(300, 10_000), of(30, 10_000)], rules);
  expect(a).toBeCloseTo(0.45, 6);
  expect(b).toBeCloseTo(0.45, 6);
  expect(hopeless).toBeCloseTo(0.1, 6);
});

test("sum to one, none under its floor, more clicks never a smaller share", () => {
  const arm = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 500, max: 20_000 }));
  fc.assert(
    fc.property(fc.array(arm, { minLength: 2, maxLength: 5 }), (arms) => {
      const shares = thompsonShares(
        arms.map(([clicked, delivered]) => of(clicked, delivered)),
        rules,
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.1 - 1e-9);
      const more = arms.map(([clicked, delivered], at) => of(at === 0 ? clicked + 20 : clicked, delivered));
      expect(thompsonShares(more, rules)[0]).toBeGreaterThanOrEqual(shares[0]! - 0.01);
    }),
    { numRuns: 60 },
  );
});

test("day by day the better arm gets most, and more is clicked than with equal shares", () => {
  const random = seededRandom(4);
  let [clicked, sent] = [0, 0];
  for (let run = 0; run < 30; run++) {
    const arms = [of(0, 0), of(0, 0)];
    const rates = [0.03, 0.04];
    for (let day = 0; day < 20; day++) {
      for (const [at, share] of thompsonShares(arms, rules).entries()) {
        const delivered = Math.round(2_000 * share);
        const clicks = binomial(delivered, rates[at]!, random);
        arms[at]!.delivered += delivered;
        arms[at]!.clicked += clicks;
        clicked += clicks;
        sent += delivered;
      }
    }
  }
  expect(clicked / sent).toBeGreaterThan(0.037);
});
