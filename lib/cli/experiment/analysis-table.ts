import type { ExperimentAnalysis } from "#core/experiments/analysis/analyse-experiment.ts";
import type { ArmAnalysis } from "#core/experiments/analysis/arm-analysis.ts";
import { DECISION_WORDS } from "#core/experiments/analysis/decision-words.ts";
import { chanceWords, countWords, percent, pointsRange } from "#core/experiments/analysis/figure-words.ts";
import { alignedRows } from "../aligned-rows.ts";

const HEAD = ["arm", "clicked of delivered", "rate", "difference (95 %)", "at any look (95 %)", "p Holm"];
const ALIGN = ["left", "right", "right", "left", "left", "left"] as const;

/** An analysis for people to read, in the order in which it counts: sample ratio, arms, verdict. */
export function analysisTable({ sampleRatio, arms, verdict }: ExperimentAnalysis): string {
  const ratio =
    sampleRatio.p === null
      ? "too little data to check"
      : `${sampleRatio.mismatch ? "MISMATCH" : "as planned"}, p ${chanceWords(sampleRatio.p)}`;
  return `${[
    `Sample ratio: ${ratio}`,
    "",
    ...alignedRows([HEAD, ...arms.map(armCells)], ALIGN),
    "",
    DECISION_WORDS[verdict.decision](verdict.arm && plain(verdict.arm)),
    ...verdict.reasons.map((reason) => `  ${plain(reason)}`),
  ].join("\n")}\n`;
}

function armCells({ key, control, clicked, delivered, ctr, comparison }: ArmAnalysis): string[] {
  return [
    plain(control ? `${key} (control)` : key),
    `${countWords(clicked)} of ${countWords(delivered)}`,
    ctr === null ? "–" : percent(ctr, { digits: 2 }),
    comparison ? pointsRange(comparison.difference.interval) : "–",
    comparison ? pointsRange(comparison.alwaysValid.interval) : "–",
    comparison?.pHolm != null ? chanceWords(comparison.pHolm) : "–",
  ];
}

/** What a file holds must not reach the terminal as commands. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\uFFFD");
}
