import { notificationLine } from "../../candidates/candidate.ts";
import { type LogRatio, logRatio } from "../../reward/training/click-evidence.ts";
import type { SentExperiment, SentMessage, SentText } from "./sent-experiment.ts";
import { whyNotLearned } from "./why-not-learned.ts";

/** Two texts that were sent for one item to recipients drawn alike. */
export interface SentPair {
  experimentId: string;
  message: SentMessage;
  a: SentText;
  b: SentText;
  /** Of the click rates, a over b. */
  ratio: LogRatio;
}

/** Below these a pair says nothing: the error of the logarithm is not known well enough to be a weight. */
export const LEAST_SHOWN = 100;
export const LEAST_CLICKS = 10;

/**
 * Every two texts that an experiment compares, message by message: none where the experiment may not be learned from, none
 * of two equal texts, none of counts that contradict themselves (more clicked than delivered), and none with too little
 * data (100 delivered to each, 10 clicks on the two together).
 */
export function sentPairs(experiment: SentExperiment): SentPair[] {
  if (whyNotLearned(experiment)) return [];
  return experiment.messages.flatMap((message) => {
    const { texts } = message;
    return texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter((b) => isTelling(a, b))
        .map((b) => ({ experimentId: experiment.id, message, a, b, ratio: logRatio(a.counts, b.counts) })),
    );
  });
}

function isTelling(a: SentText, b: SentText): boolean {
  return (
    notificationLine(a) !== notificationLine(b) &&
    [a, b].every(({ counts }) => counts.clicked <= counts.shown) &&
    Math.min(a.counts.shown, b.counts.shown) >= LEAST_SHOWN &&
    a.counts.clicked + b.counts.clicked >= LEAST_CLICKS
  );
}
