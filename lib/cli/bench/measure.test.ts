import { expect, test } from "vitest";
import { spread, takeTurns } from "./measure.ts";

test("the median of an odd number is the middle one, of an even number the mean of the two", () => {
  expect(spread([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9, repeats: 3 });
  expect(spread([4, 1, 9, 2])).toEqual({ median: 3, least: 1, most: 9, repeats: 4 });
  expect(spread([7])).toEqual({ median: 7, least: 7, most: 7, repeats: 1 });
});

test("works take turns, and the rounds of the warm-up do not count", () => {
  const done: string[] = [];
  const seconds = takeTurns(
    { quick: () => done.push("quick"), slow: () => done.push("slow") && sqrtLoop() },
    { warmUps: 1, repeats: 2 },
  );
  expect(done).toEqual(["quick", "slow", "quick", "slow", "quick", "slow"]);
  expect(seconds.quick).toHaveLength(2);
  expect(Math.min(...seconds.slow)).toBeGreaterThan(Math.max(...seconds.quick));
});

function sqrtLoop(): number {
  let sum = 0;
  for (let i = 0; i < 30_000_000; i++) sum += Math.sqrt(i);
  return sum;
}
