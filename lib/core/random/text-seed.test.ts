import { expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";
import { textSeed } from "./text-seed.ts";

test("is the same for the same text and number, and another for another", () => {
  expect(textSeed("ana", 0)).toBe(textSeed("ana", 0));
  const seeds = ["ana", "ben", ""].flatMap((text) =>
    [-3, -2, -1, 0, 1, 2, 1_000].map((at) => textSeed(text, at)),
  );
  expect(new Set(seeds).size).toBe(seeds.length);
});

test("first draws of neighbouring numbers are spread evenly", () => {
  const draws = Array.from({ length: 4_000 }, (_, at) => seededRandom(textSeed("a person", at))());
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  }
});
