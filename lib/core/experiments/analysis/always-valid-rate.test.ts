import { expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { alwaysValidRate } from "./always-valid-rate.ts";

test("all looks together hold the true rate in at least 95 of 100 runs", () => {
  const random = seededRandom(2);
  let missed = 0;
  for (let run = 0; run < 600; run++) {
    const counts = { delivered: 0, clicked: 0 };
    for (let day = 0; day < 60; day++) {
      counts.delivered += 400;
      counts.clicked += binomial(400, 0.04, random);
      const { low, high } = alwaysValidRate(counts)!;
      if (low > 0.04 || high < 0.04) {
        missed += 1;
        break;
      }
    }
  }
  expect(missed / 600).toBeLessThan(0.05);
});

test("nothing delivered has no rate; no click has an interval from 0 on", () => {
  expect(alwaysValidRate({ delivered: 0, clicked: 0 })).toBeNull();
  expect(alwaysValidRate({ delivered: 100, clicked: 0 })!.low).toBe(0);
});
