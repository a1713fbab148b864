import { expect, test } from "vitest";
import { gathered } from "./gathered.ts";

test("what comes in together, or while a batch is under way, goes together, in order and within the bound", async () => {
  const batches: number[][] = [];
  const double = gathered(
    async (inputs: number[]) => {
      batches.push(inputs);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return inputs.map((input) => input * 2);
    },
    { most: 3, delayMs: 0 },
  );
  const first = [1, 2].map(double);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const more = [3, 4, 5, 6].map(double);
  expect(await Promise.all([...first, ...more])).toEqual([2, 4, 6, 8, 10, 12]);
  expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
});

test("what a batch throws, each of its callers gets, and the next batch is not harmed", async () => {
  const fussy = gathered(
    async (inputs: number[]) => {
      if (inputs.includes(13)) throw new Error("no");
      return inputs;
    },
    { most: 2, delayMs: 0 },
  );
  const ends = await Promise.allSettled([1, 13, 2].map(fussy));
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
});
