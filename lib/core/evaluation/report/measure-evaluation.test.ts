import { describe, expect, test } from "vitest";
import type { GuardrailReport } from "../../guardrails/guardrail.ts";
import { compareMeasured, decidedAs } from "./compare-measured.ts";
import type { EvaluationToMeasure } from "./evaluation-to-measure.ts";
import { figureOf } from "./figures.ts";
import type { MeasuredTask } from "./item-statistics.ts";
import { measureEvaluation } from "./measure-evaluation.ts";
import { comparableTasks } from "./result-file.ts";
import { pickOf, type TextToMeasure } from "./task-measure.ts";

const PASS: GuardrailReport = { level: "pass", findings: [] };
const BLOCK: GuardrailReport = {
  level: "block",
  findings: [{ rule: "grounding-numbers", level: "block", reason: "7 is not in the item", spans: [] }],
};
const NO_READER = { ready: false, reason: "Cannot tell yet." } as const;

function text(id: string, body: string, reward: number, guardrails = PASS): TextToMeasure {
  return { id, title: "", body, reward, guardrails, duplicateOfId: null };
}

function evaluation(items: number, write: (item: number) => TextToMeasure[]): EvaluationToMeasure {
  const numbers = Array.from({ length: items }, (_, item) => item);
  return {
    items: numbers.map((item) => ({
      id: `i${item}`,
      language: item % 2 === 0 ? "en" : "zh",
      references: [{ title: "", body: `Ride the tram number ${item} on Friday` }],
      referenceReward: 0,
    })),
    tasks: numbers.map((item) => ({
      id: `t${item}`,
      itemId: `i${item}`,
      categoryKey: "plain",
      promptTokens: 100,
      completionTokens: 20,
      cost: 250,
      durationMs: 1_000,
      texts: write(item),
    })),
    styles: [{ key: "plain", name: "Plain", version: 1 }],
    styleNames: { plain: "Plain" },
    candidatesPerPair: 2,
    rewardModel: { id: "m", name: "M" },
  };
}

const same = (item: number) => [
  text(`a${item}`, `Ride the tram number ${item} on Friday`, 1),
  text(`b${item}`, `Tram ${item} has 7 doors`, 2, BLOCK),
];

describe("a measured evaluation", () => {
  const { report, measures } = measureEvaluation(evaluation(30, same), NO_READER);
  const figure = (key: string) => report.overall.find((one) => one.key === key)!.figure;

  test("is measured by the pick: the best by reward that is not blocked", () => {
    expect(pickOf(same(1)).id).toBe("a1");
    expect(pickOf([text("x", "x", 1, BLOCK), text("y", "y", 2, BLOCK)]).id).toBe("y");
    expect(measures.get("t3")).toMatchObject({ pickId: "a3", reads: [null, null] });
    expect(figure("bleu")).toBeCloseTo(100, 6);
    expect(figure("chrf2")).toBeCloseTo(100, 6);
    expect(figure("rougeL")).toBe(1);
    expect(figure("win")).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
  });

  test("counts risk over all texts, tokens and time over tasks", () => {
    expect([figure("allowed"), figure("grounded"), figure("clean"), figure("repeats")]).toEqual([
      0.5, 0.5, 0.5, 0,
    ]);
    expect([figure("tokens"), figure("cost"), figure("time")]).toEqual([120, 250, 1_000]);
    expect(report).toMatchObject({ items: 30, tasks: 30, texts: 60 });
  });

  test("names the tokenizer by each item's language, and says why styles are not read", () => {
    expect(report.bleu.map(({ signature, texts }) => `${/tok:\w+/.exec(signature)} ${texts}`)).toEqual([
      "tok:13a 15",
      "tok:zh 15",
    ]);
    expect(report.style).toBe("Cannot tell yet.");
    expect(figure("control")).toBeNull();
  });

  test("the best of two brings half their distance over one at random", () => {
    expect(report.bestOfN!.points.map(({ gain }) => gain)).toEqual([0, 0.5]);
  });

  test("gives the same numbers again, whatever the order of its tasks", () => {
    const input = evaluation(30, same);
    const again = measureEvaluation({ ...input, tasks: input.tasks.toReversed() }, NO_READER);
    expect(again.report.overall.map((one) => one.figure)).toEqual(report.overall.map((one) => one.figure));
  });
});

describe("two evaluations", () => {
  const tasks = (write: (item: number) => TextToMeasure[]): MeasuredTask[] => {
    const { measures } = measureEvaluation(evaluation(30, write), NO_READER);
    return [...measures].map(([id, { statistics }]) => ({
      itemId: id.replace("t", "i"),
      categoryKey: "plain",
      statistics,
    }));
  };
  const judges = { rewardModelId: "m", styleReaderId: null };
  const baseline = tasks(same);
  const other = tasks((item) => [text(`a${item}`, `Number ${item} of a list of words`, 1)]);

  test("are told apart over the items that both have", async () => {
    const { comparison, items } = await compareMeasured(baseline, other.slice(0, 25), [judges, judges]);
    expect(items).toBe(25);
    expect(decidedAs(comparison!, "worse")).toEqual(["chrF2"]);
    expect(decidedAs(comparison!, "better")).toEqual(["Grounded", "Not blocked"]);
    expect(comparison!.verdict).toBe("worse");
  });

  test("leave out rewards of different models and styles of different readers, and say so", async () => {
    const strange = { rewardModelId: "n", styleReaderId: "r" };
    const { comparison, leftOut } = await compareMeasured(baseline, other, [judges, strange]);
    const groups = new Set(comparison!.metrics.map(({ key }) => figureOf(key)!.group));
    expect(groups.has("reward") || groups.has("style")).toBe(false);
    expect(leftOut).toMatch(/reward models.*Styles were read/);
  });

  test("without an item in common do not compare", async () => {
    const { comparison } = await compareMeasured(baseline.slice(0, 3), other.slice(5), [judges, judges]);
    expect(comparison).toBeNull();
  });

  test("of files compare on the items whose text did not change", () => {
    const inFile = (digest: string) => [{ item: "a", digest, style: "plain", statistics: { win: [1, 1] } }];
    expect(comparableTasks(inFile("1"), inFile("1"))).toMatchObject({
      changed: 0,
      baseline: [{ itemId: "a" }],
    });
    expect(comparableTasks(inFile("1"), inFile("2"))).toEqual({ changed: 1, baseline: [], challenger: [] });
  });
});
