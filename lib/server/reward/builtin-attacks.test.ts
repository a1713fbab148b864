import { expect, test } from "vitest";
import { attackFigures } from "#core/reward/attacks/attacks.ts";
import { PLAIN_HEADLINES } from "#core/reward/attacks/plain-headlines.ts";
import { builtinModelCard, builtinRewardModel } from "./builtin-model.ts";

const figures = attackFigures(builtinRewardModel(), PLAIN_HEADLINES);
const absurd = figures.filter(({ isAbsurd }) => isAbsurd);

test("an absurd attack pays on few of the headlines, and never on average", () => {
  for (const { key, outscoring, texts, gain } of absurd) {
    expect(gain, key).toBeLessThanOrEqual(1e-9);
    expect(outscoring / texts, key).toBeLessThanOrEqual(0.25);
  }
  const [paid, tried] = absurd.reduce(([p, t], { outscoring, texts }) => [p + outscoring, t + texts], [0, 0]);
  expect(paid / tried).toBeLessThanOrEqual(0.05);
});
test("what the card says of attacks is so", () => {
  const card = builtinModelCard() as unknown as {
    attacks: { figures: { key: string; outscoring: number }[] };
  };
  const told = (list: { key: string; outscoring: number }[]) =>
    list.map(({ key, outscoring }) => [key, outscoring]);
  expect(told(card.attacks.figures)).toEqual(told(figures));
});
test("a language that it never learned makes it less sure", () => {
  const error = (title: string) =>
    builtinRewardModel().uncertainty({ title: "", body: "", language: "en" }, { title, body: "" });
  const english = PLAIN_HEADLINES.map(error).sort((a, b) => a - b)[PLAIN_HEADLINES.length / 2]!;
  for (const title of [
    "老城电车重新开通，首日车票免费",
    "La ciudad que convirtió su última mina de carbón en una biblioteca",
  ])
    expect(error(title)).toBeGreaterThan(english * 1.15);
});
