import { expect, test } from "vitest";
import { makeAudience } from "./audience.ts";

const text = (title: string) => ({ title, body: "" });

test("what one audience likes the one turned round dislikes", () => {
  const [likes, dislikes] = [1, -1].map((direction) =>
    makeAudience({ seed: 3, direction: direction as 1 | -1 }),
  );
  const words = text("tonight finally cheaper");
  expect(Math.log(likes!.clickRate(words) / 0.05)).toBeCloseTo(-Math.log(dislikes!.clickRate(words) / 0.05));
});

test("a word counts once, and a text that goes on and on tires", () => {
  const audience = makeAudience({ seed: 3 });
  expect(audience.clickRate(text("tonight"))).toBe(audience.clickRate(text("tonight tonight")));
  expect(audience.clickRate(text("tonight ".repeat(20)))).toBeLessThan(0.01);
});

test("tastes are the audience's own, and rates stay within bounds", () => {
  const rates = Array.from({ length: 200 }, (_, seed) =>
    makeAudience({ seed }).clickRate(text("a garden at night")),
  );
  expect(new Set(rates).size).toBe(200);
  expect(Math.min(...rates)).toBeGreaterThan(0.001);
  expect(Math.max(...rates)).toBeLessThan(0.5);
});
