import { expect, test } from "vitest";
import { PLAIN_HEADLINES } from "#core/reward/attacks/plain-headlines.ts";
import { openRewardFile, trainRewardFile } from "#core/reward/reward-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { builtinModelCard, builtinRewardFile, builtinRewardModel } from "./builtin-model.ts";
import { trainingResources } from "./training-resources.ts";

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

test("a few decisions refine it without breaking it", () => {
  const pair = (at: number) => ({
    item,
    a: { title: `Rates fall to ${at} percent`, body: "" },
    b: { title: `You won't believe rate ${at}`, body: "" },
    aIsBetter: 0.95,
    weight: 1,
    source: "decision" as const,
    counts: null,
    clusterId: String(at),
    groupId: String(at),
    date: null,
  });
  const base = builtinRewardFile();
  const pairs = Array.from({ length: 20 }, (_, at) => pair(at));
  for (const options of [{ base }, { base, ...trainingResources() }]) {
    const refined = openRewardFile(trainRewardFile(pairs, 1, options), { id: "refined", name: "Refined" });
    const { a, b } = pair(99);
    const lead = (model: RewardModel) => model.reward(item, a) - model.reward(item, b);
    expect(lead(refined)).toBeGreaterThan(lead(builtinRewardModel()));
    const before = PLAIN_HEADLINES.map(reward);
    for (const [i, title] of PLAIN_HEADLINES.entries())
      expect(Math.abs(refined.reward(item, { title, body: "" }) - before[i]!)).toBeLessThan(0.7);
  }
});
