import { describe, expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { agreementWords } from "./agreement-words.ts";
import { duelAgreement, LEAST_SHARED_PAIRS, peopleAgreement } from "./duel-agreement.ts";

const two = (first: number, second: number, tie = 0, neither = 0, units = 1) => ({
  counts: [first, second, tie, neither],
  units,
});

describe("the agreement of all people", () => {
  test("is not told below the minimum of pairs that two judged; pairs of one person count for nothing", () => {
    const few = [two(2, 0, 0, 0, LEAST_SHARED_PAIRS - 1), two(1, 0, 0, 0, 500)];
    expect(duelAgreement(few)).toEqual({
      pairs: LEAST_SHARED_PAIRS - 1,
      votes: 2 * (LEAST_SHARED_PAIRS - 1),
      alpha: { known: false, why: "too-few" },
    });
  });

  test("does not depend on which candidate is called first", () => {
    const alphaOf = (patterns: Parameters<typeof duelAgreement>[0]) => {
      const { alpha } = duelAgreement(patterns);
      return alpha.known && alpha.alpha;
    };
    const one = alphaOf([two(2, 0, 0, 0, 30), two(1, 1, 0, 0, 20), two(0, 1, 1, 0, 5)]);
    expect(one).toBeGreaterThan(0);
    expect(
      alphaOf([two(2, 0, 0, 0, 10), two(0, 2, 0, 0, 20), two(1, 1, 0, 0, 20), two(1, 0, 1, 0, 5)]),
    ).toBeCloseTo(one as number, 10);
  });

  test("by hand: 30 of 50 pairs alike, sides even, no ties", () => {
    // Observed disagreement 20/50; expected 2 · 50 · 50 / (100 · 99).
    const { alpha } = duelAgreement([two(2, 0, 0, 0, 30), two(1, 1, 0, 0, 20)]);
    expect(alpha).toMatchObject({ known: true, observed: 0.6 });
    if (alpha.known) expect(alpha.alpha).toBeCloseTo(1 - 0.4 / (5000 / 9900), 10);
  });

  test("says so where everybody said the same throughout", () => {
    expect(duelAgreement([two(0, 0, 2, 0, 40)]).alpha).toEqual({ known: false, why: "no-variation" });
  });

  test("its interval holds 0 in about 95 of 100 samples under chance, and the truth where people share a taste", () => {
    const random = seededRandom(9);
    const label = (shares: readonly number[]) => {
      let [at, one] = [random(), 0];
      while (one < shares.length - 1 && at >= shares[one]!) at -= shares[one++]!;
      return one;
    };
    const shares = [0.4, 0.4, 0.12, 0.08];
    // A judge says what the pair deserves with chance 0.6, else anything: two agree beyond chance with 0.6².
    for (const [sure, truth] of [
      [0, 0],
      [0.6, 0.36],
    ] as const) {
      const runs = 60;
      let [held, sum] = [0, 0];
      for (let run = 0; run < runs; run++) {
        const patterns = Array.from({ length: 80 }, () => {
          const counts = [0, 0, 0, 0];
          const deserved = label(shares);
          const judges = 2 + Math.floor(random() * 3);
          for (let judge = 0; judge < judges; judge++)
            counts[random() < sure ? deserved : label(shares)]! += 1;
          return { counts, units: 1 };
        });
        const { alpha } = duelAgreement(patterns);
        if (!alpha.known) throw new Error("80 pairs are enough");
        sum += alpha.alpha;
        if (alpha.interval.low <= truth && truth <= alpha.interval.high) held += 1;
      }
      expect(Math.abs(sum / runs - truth)).toBeLessThan(0.04);
      expect(held / runs).toBeGreaterThan(0.88);
    }
  }, 30_000);
});

test("two people: kappa does not depend on the naming, and 0 is within its interval under chance", () => {
  const cells = [
    { one: 0, other: 0, pairs: 30 },
    { one: 0, other: 1, pairs: 10 },
    { one: 2, other: 2, pairs: 5 },
  ];
  const swapped = cells.map(({ one, other, pairs }) => ({
    one: [1, 0, 2, 3][one]!,
    other: [1, 0, 2, 3][other]!,
    pairs,
  }));
  expect(peopleAgreement(cells)).toMatchObject({ pairs: 45, kappa: { known: true } });
  const [{ kappa: a }, { kappa: b }] = [peopleAgreement(cells), peopleAgreement(swapped)];
  if (!a.known || !b.known) throw new Error("45 pairs are enough");
  expect(a.kappa).toBeCloseTo(b.kappa, 10);
  // Even sides both ways: 35 of 45 the same; by chance 2 · (20/45)² and (5/45)².
  const byChance = 2 * (20 / 45) ** 2 + (5 / 45) ** 2;
  expect(a.kappa).toBeCloseTo((35 / 45 - byChance) / (1 - byChance), 10);
  const chance = [0, 1].flatMap((one) => [0, 1].map((other) => ({ one, other, pairs: 10 })));
  const { kappa } = peopleAgreement(chance);
  expect(kappa.known && kappa.interval.low < 0 && kappa.interval.high > 0).toBe(true);
  expect(peopleAgreement(cells.slice(1)).kappa).toEqual({ known: false, why: "too-few" });
});

test("the words say no more than the interval allows", () => {
  expect(agreementWords({ low: -0.1, high: 0.9 })).toMatch(/^Cannot tell yet/);
  expect(agreementWords({ low: -0.5, high: -0.1 })).toMatch(/less than chance/);
  expect(agreementWords({ low: 0.1, high: 0.95 })).toMatch(/more than chance/);
  expect(agreementWords({ low: 0.7, high: 0.95 })).toMatch(/tentative/);
  expect(agreementWords({ low: 0.81, high: 0.95 })).toMatch(/closely/);
});
