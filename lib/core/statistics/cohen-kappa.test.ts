import { expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { cohenKappa } from "./cohen-kappa.ts";

test("by hand: 35 of 50 the same, 25 by chance", () => {
  expect(
    cohenKappa([
      [20, 5],
      [10, 15],
    ]),
  ).toBeCloseTo(0.4);
});

test("the same share of agreement is worth less where it was likelier (Feinstein and Cicchetti 1990)", () => {
  // 85 of 100 the same in both: kappa 0.70 with even shares, 0.32 with uneven ones.
  expect(
    cohenKappa([
      [40, 9],
      [6, 45],
    ]),
  ).toBeCloseTo(0.7, 2);
  expect(
    cohenKappa([
      [80, 10],
      [5, 5],
    ]),
  ).toBeCloseTo(0.32, 2);
});

test("is 1 for agreement throughout, null where there is nothing to compare", () => {
  expect(
    cohenKappa([
      [3, 0],
      [0, 4],
    ]),
  ).toBe(1);
  expect(
    cohenKappa([
      [3, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(
    cohenKappa([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
});

test("is 0 on average under chance, with uneven shares too", () => {
  const random = seededRandom(3);
  let sum = 0;
  for (let run = 0; run < 500; run++) {
    const table = [
      [0, 0],
      [0, 0],
    ];
    for (let unit = 0; unit < 60; unit++) table[random() < 0.8 ? 0 : 1]![random() < 0.7 ? 0 : 1]! += 1;
    sum += cohenKappa(table)!;
  }
  expect(Math.abs(sum / 500)).toBeLessThan(0.02);
});
