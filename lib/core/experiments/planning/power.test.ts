import fc from "fast-check";
import { expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { clickDifferenceP } from "../analysis/click-difference.ts";
import { power, recipientsFor, smallestLiftFor } from "./power.ts";

const even = { controlShare: 0.5, armShare: 0.5, arms: 1 };

test("10 % against 12 % with 80 % power: 3,841 each, as the tables have it", () =>
  expect(recipientsFor({ ...even, ctr: 0.1, lift: 0.2 }, 0.8, "planned")).toBe(2 * 3_841));

test("is what simulated experiments show, with uneven arms too", () => {
  const random = seededRandom(9);
  const question = { ctr: 0.03, lift: 0.2, controlShare: 0.7, armShare: 0.3, arms: 1 };
  let seen = 0;
  for (let run = 0; run < 4_000; run++) {
    const [control, arm] = [
      { delivered: 14_000, clicked: binomial(14_000, 0.03, random) },
      { delivered: 6_000, clicked: binomial(6_000, 0.036, random) },
    ];
    if (clickDifferenceP(arm, control)! < 0.05) seen += 1;
  }
  expect(power(question, 20_000, "planned")).toBeCloseTo(seen / 4_000, 1);
});

test("looking every day, and more arms, need more recipients", () => {
  const question = { ...even, ctr: 0.03, lift: 0.1 };
  const once = recipientsFor(question, 0.8, "planned")!;
  const daily = recipientsFor(question, 0.8, "anyLook")!;
  expect(daily / once).toBeGreaterThan(1.5);
  expect(daily / once).toBeLessThan(3);
  expect(recipientsFor({ ...question, arms: 3 }, 0.8, "planned")!).toBeGreaterThan(once);
});

test("the smallest lift is the inverse of the recipients", () => {
  const ctr = fc.double({ min: 0.005, max: 0.3, noNaN: true });
  const lift = fc.double({ min: 0.02, max: 1, noNaN: true });
  fc.assert(
    fc.property(ctr, lift, fc.constantFrom("planned", "anyLook"), (ctr, lift, look) => {
      const recipients = recipientsFor({ ...even, ctr, lift }, 0.8, look)!;
      expect(smallestLiftFor({ ...even, ctr }, recipients, 0.8, look)!).toBeCloseTo(lift, 1);
    }),
    { numRuns: 25 },
  );
});

test("what no number of recipients shows is said", () => {
  expect(recipientsFor({ ...even, ctr: 0.03, lift: 1e-7 }, 0.8, "planned")).toBeNull();
  expect(smallestLiftFor({ ...even, ctr: 0.03 }, 20, 0.8, "planned")).toBeNull();
});
