import { type DifferenceInterval, type PairedOutcome, pairedDifference } from "./paired-bootstrap.ts";

export const GATE_VERDICTS = ["better", "not_worse", "worse", "cannot_tell"] as const;
export type GateVerdict = (typeof GATE_VERDICTS)[number];

/** How much worse a model may be and still count as not worse: two pairs in a hundred. */
export const GATE_MARGIN = 0.02;
/** With fewer stories an interval over stories says little. */
export const FEWEST_STORIES = 30;

/** A new model beside the active one on the same held-out pairs. Accuracies and differences are 0–1. */
export interface GateResult {
  verdict: GateVerdict;
  /** Why, in sentences for people. */
  reasons: string[];
  pairs: number;
  stories: number;
  challenger: number | null;
  champion: number | null;
  /** Null where there are too few stories for an interval. */
  interval: DifferenceInterval | null;
  margin: number;
}

/**
 * Whether a new model may take the place of the active one, by a paired bootstrap over stories:
 * better (the whole interval of the difference above 0), not worse (its low end above −margin), worse (all of it below
 * 0), or not to be told (too few stories, or an interval that holds both).
 */
export function gate(
  outcomes: readonly PairedOutcome[],
  options: { seed?: number; draws?: number } = {},
): GateResult {
  const pairs = outcomes.length;
  const stories = new Set(outcomes.map(({ clusterId }) => clusterId)).size;
  const mean = (side: "challenger" | "champion") =>
    pairs === 0 ? null : outcomes.reduce((sum, one) => sum + one[side], 0) / pairs;
  const interval = stories < 2 ? null : pairedDifference(outcomes, options);
  const result = { pairs, stories, challenger: mean("challenger"), champion: mean("champion"), interval };
  return { ...result, margin: GATE_MARGIN, ...judge(pairs, stories, interval) };
}

function judge(
  pairs: number,
  stories: number,
  interval: DifferenceInterval | null,
): { verdict: GateVerdict; reasons: string[] } {
  if (stories < FEWEST_STORIES || !interval) {
    const had = stories === 0 ? "No item is held out" : `${pairs} pairs from ${stories} held-out items`;
    return {
      verdict: "cannot_tell",
      reasons: [`${had}: at least ${FEWEST_STORIES} items are needed to compare.`],
    };
  }
  const { low, high } = interval;
  const between = `between ${points(low)} and ${points(high)} points`;
  if (low > 0)
    return {
      verdict: "better",
      reasons: [`It judges more held-out pairs right: the difference is ${between}.`],
    };
  if (high < 0)
    return {
      verdict: "worse",
      reasons: [`It judges fewer held-out pairs right: the difference is ${between}.`],
    };
  if (low > -GATE_MARGIN)
    return {
      verdict: "not_worse",
      reasons: [`The difference is ${between}: at worst less than ${points(GATE_MARGIN)} points behind.`],
    };
  return {
    verdict: "cannot_tell",
    reasons: [
      `The difference is ${between}: it may be more than ${points(GATE_MARGIN)} points behind. More decisions would tell.`,
    ],
  };
}

/** Percentage points with a true minus, such as −1.3. */
function points(share: number): string {
  const text = (Math.abs(share) * 100).toFixed(1);
  return share < 0 && text !== "0.0" ? `−${text}` : text;
}

/** Whether a verdict lets a model become the active one without a reason. */
export function passesGate(verdict: GateVerdict): boolean {
  return verdict === "better" || verdict === "not_worse";
}

export const VERDICT_WORDS: Record<GateVerdict, string> = {
  better: "Better than the active model",
  not_worse: "Not worse than the active model",
  worse: "Worse than the active model",
  cannot_tell: "Cannot tell",
};
