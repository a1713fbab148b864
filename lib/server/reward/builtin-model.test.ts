import { expect, test } from "vitest";
import { builtinModelCard, builtinRewardModel } from "./builtin-model.ts";

const item = { title: "", body: "", language: "en" };
const reward = (title: string) => builtinRewardModel().reward(item, { title, body: "" });

test("the shipped model is the one that its card describes", () => {
  const card = builtinModelCard() as unknown as { id: string; heldOut: Record<string, { low: number }> };
  expect(builtinRewardModel().id).toBe(card.id);
  // Better than a coin, by the lower end of its own interval.
  for (const kind of ["all pairs", "pairs with p < 0.05", "very clear pairs"])
    expect(card.heldOut[kind]!.low).toBeGreaterThan(0.5);
});
test("it prefers a line that says something over a label", () => {
  expect(reward("She Was Told To Give Up. Here's What She Did Instead.")).toBeGreaterThan(
    reward("Information About Regulation"),
  );
});
test("shouting and saying it twice earn nothing", () => {
  expect(reward("HERE'S WHAT SHE DID INSTEAD")).toBeCloseTo(reward("Here's what she did instead"), 6);
});
test("any language and any nonsense gets a finite score", () => {
  for (const text of [
    "老城电车重新开通",
    "¿Qué hay detrás?",
    "",
    "🎉🎉🎉",
    "\u0000\uFFFF",
    "x".repeat(100_000),
  ])
    expect(reward(text)).toBeTypeOf("number");
  expect(Number.isFinite(reward("🎉"))).toBe(true);
});
