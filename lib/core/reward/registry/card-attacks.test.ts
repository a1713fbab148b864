import { expect, test } from "vitest";
import { cardAttacks } from "./card-attacks.ts";

const one = (key: string, outscoring: number, isAbsurd = true) => ({
  key,
  texts: 20,
  outscoring,
  gain: -1,
  isAbsurd,
});

test("absurd attacks come before worn ones, the most successful first", () => {
  const figures = [one("worn", 20, false), one("shouting", 0), one("bait", 6)];
  expect(cardAttacks({ what: "Attacks", figures }).map(({ name }) => name)).toEqual([
    "bait",
    "shouting",
    "worn",
  ]);
});
test("a card without attacks, or with others, has none", () => {
  for (const part of [undefined, null, "none", { figures: [{ key: 3 }] }])
    expect(cardAttacks(part)).toEqual([]);
});
