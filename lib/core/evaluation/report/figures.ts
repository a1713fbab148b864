import { type ComparedMetric, meanMetric } from "../comparison/compared-metric.ts";
import { bleuMetric, chrfMetric } from "../comparison/reference-metrics.ts";

/** How a figure is written: a score of 0–100, a share, a chance, a plain number, a mean of counts, milliseconds, micro-dollars. */
export type FigureUnit = "score" | "share" | "chance" | "number" | "count" | "milliseconds" | "dollars";

export interface Figure {
  metric: ComparedMetric;
  name: string;
  group: "reward" | "references" | "style" | "risk" | "diversity" | "effort";
  unit: FigureUnit;
  /** What it is a figure of, and where it comes from. */
  meaning: string;
  /** One of the few that tell two evaluations apart. */
  decides?: true;
}

const mean = (key: string, better: ComparedMetric["better"]) => ({ metric: meanMetric(key, better) });

/**
 * What an evaluation is measured by, in the order of the screens. A text's *pick* is the best of a task by reward that
 * no guardrail blocks: what a reviewer would see first.
 */
export const FIGURES: readonly Figure[] = [
  {
    ...mean("win", "higher"),
    name: "Beats the human line",
    group: "reward",
    unit: "chance",
    meaning: "Chance that the pick does better than the best reference, by the reward model; mean over items",
    decides: true,
  },
  {
    ...mean("reward", "higher"),
    name: "Reward of the pick",
    group: "reward",
    unit: "number",
    meaning: "Latent reward of the best of n; compares within the same items alone",
  },
  {
    metric: chrfMetric,
    name: "chrF2",
    group: "references",
    unit: "score",
    meaning: "Characters that the picks share with the references, over all of them",
    decides: true,
  },
  {
    metric: bleuMetric,
    name: "BLEU",
    group: "references",
    unit: "score",
    meaning: "Words that the picks share with the references, over all of them",
  },
  {
    ...mean("rouge1", "higher"),
    name: "ROUGE-1",
    group: "references",
    unit: "share",
    meaning: "F1 of words of the pick with the nearest reference; mean",
  },
  {
    ...mean("rouge2", "higher"),
    name: "ROUGE-2",
    group: "references",
    unit: "share",
    meaning: "F1 of pairs of words with the nearest reference; mean",
  },
  {
    ...mean("rougeL", "higher"),
    name: "ROUGE-L",
    group: "references",
    unit: "share",
    meaning: "F1 of the longest common sequence of words with the nearest reference; mean",
  },
  {
    ...mean("control", "higher"),
    name: "Reads as its style",
    group: "style",
    unit: "share",
    meaning: "Texts that the style classifier reads as the style that they were asked for",
    decides: true,
  },
  {
    ...mean("grounded", "higher"),
    name: "Grounded",
    group: "risk",
    unit: "share",
    meaning: "Texts without a number, name or quote that the item does not hold",
    decides: true,
  },
  {
    ...mean("allowed", "higher"),
    name: "Not blocked",
    group: "risk",
    unit: "share",
    meaning: "Texts that no guardrail blocks",
    decides: true,
  },
  {
    ...mean("clean", "higher"),
    name: "No finding at all",
    group: "risk",
    unit: "share",
    meaning: "Texts that no guardrail blocks or warns of",
  },
  {
    ...mean("repeats", "lower"),
    name: "Repeats",
    group: "diversity",
    unit: "share",
    meaning: "Texts that repeat another of the same task, exactly or nearly",
  },
  {
    ...mean("distinct2", "higher"),
    name: "Distinct-2 within a task",
    group: "diversity",
    unit: "share",
    meaning: "Different pairs of words among the texts of one task; mean",
  },
  {
    ...mean("selfBleu", "lower"),
    name: "Self-BLEU within a task",
    group: "diversity",
    unit: "share",
    meaning: "How alike the texts of one task are, 1 where all are the same; mean",
  },
  {
    ...mean("length", null),
    name: "Length of the pick",
    group: "effort",
    unit: "count",
    meaning: "Characters of title and body together; mean",
  },
  {
    ...mean("tokens", "lower"),
    name: "Tokens a task",
    group: "effort",
    unit: "count",
    meaning: "Of the prompt and the answer, as the model server counts them; mean",
  },
  {
    ...mean("cost", "lower"),
    name: "Cost a task",
    group: "effort",
    unit: "dollars",
    meaning: "At the price of the start; mean",
  },
  {
    ...mean("time", "lower"),
    name: "Time a task",
    group: "effort",
    unit: "milliseconds",
    meaning: "From the question to the answer, retries included; mean",
  },
];

export const FIGURE_GROUPS: Record<Figure["group"], string> = {
  reward: "Reward",
  references: "Against the references",
  style: "Style",
  risk: "Risk",
  diversity: "Diversity",
  effort: "Length and effort",
};

/** Keys of the figures that tell two evaluations apart. */
export const DECIDING: readonly string[] = FIGURES.filter(({ decides }) => decides).map(
  ({ metric }) => metric.key,
);

export function figureOf(key: string): Figure | undefined {
  return FIGURES.find(({ metric }) => metric.key === key);
}
