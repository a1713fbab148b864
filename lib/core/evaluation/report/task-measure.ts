import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import type { MicroDollars } from "../../costs/money.ts";
import type { GuardrailReport } from "../../guardrails/guardrail.ts";
import { bleuOf } from "../../metrics/bleu/bleu.ts";
import { chrfStatistics } from "../../metrics/chrf/chrf.ts";
import { textDiversity } from "../../metrics/diversity/text-diversity.ts";
import { rougeScores } from "../../metrics/rouge/rouge.ts";
import { rougeWordsFor } from "../../metrics/rouge/rouge-words.ts";
import { tokenizerFor } from "../../metrics/tokens/tokenizer.ts";
import { winProbability } from "../../reward/win-probability.ts";
import { countGraphemes } from "../../text/graphemes.ts";
import { meanStatistics } from "../comparison/compared-metric.ts";
import type { ItemStatistics } from "../comparison/paired-item.ts";

/** A text of an evaluation as it is measured. */
export interface TextToMeasure extends NotificationText {
  id: string;
  guardrails: Pick<GuardrailReport, "level" | "findings">;
  duplicateOfId: string | null;
  reward: number;
}

export interface TaskToMeasure {
  id: string;
  itemId: string;
  categoryKey: string;
  promptTokens: number;
  completionTokens: number;
  /** Of its tokens, at the price of the start; null where none was set. */
  cost: MicroDollars | null;
  durationMs: number | null;
  /** At least one. */
  texts: TextToMeasure[];
}

export interface ItemToMeasure {
  id: string;
  language: string;
  references: NotificationText[];
  /** Reward of the best of the references. */
  referenceReward: number;
}

/** What one task measured: statistics by the key of the figure, and what the rest of the report needs. */
export interface TaskMeasure {
  pickId: string;
  statistics: ItemStatistics;
  /** Style that each text reads as, in the order of the texts; null where that cannot be told. */
  reads: (string | null)[];
}

/** The text that a reviewer would see first: the best by reward that no guardrail blocks, else the best at all. */
export function pickOf<T extends TextToMeasure>(texts: readonly T[]): T {
  const allowed = texts.filter(({ guardrails }) => guardrails.level !== "block");
  return (allowed.length > 0 ? allowed : texts).reduce((best, one) =>
    one.reward > best.reward ? one : best,
  );
}

/** Measures one task, whose texts read as `reads`. The same task gives the same numbers. */
export function measureTask(task: TaskToMeasure, item: ItemToMeasure, reads: (string | null)[]): TaskMeasure {
  const { texts } = task;
  const pick = pickOf(texts);
  const tokenizer = tokenizerFor(item.language);
  const pair = { candidate: notificationLine(pick), references: item.references.map(notificationLine) };
  const rouge = rougeScores(pair, rougeWordsFor(item.language));
  const told = reads.filter((key) => key !== null);
  const shares = (holds: (text: TextToMeasure) => boolean) =>
    meanStatistics(texts.map((text) => (holds(text) ? 1 : 0)));
  return {
    pickId: pick.id,
    reads,
    statistics: {
      win: [winProbability(pick.reward, item.referenceReward), 1],
      reward: [pick.reward, 1],
      bleu: bleuOf(pair, tokenizer),
      chrf2: chrfStatistics(pair),
      rouge1: [rouge.rouge1, 1],
      rouge2: [rouge.rouge2, 1],
      rougeL: [rouge.rougeL, 1],
      ...(told.length > 0 && {
        control: meanStatistics(told.map((key) => (key === task.categoryKey ? 1 : 0))),
      }),
      grounded: shares(
        ({ guardrails }) => !guardrails.findings.some(({ rule }) => rule.startsWith("grounding-")),
      ),
      allowed: shares(({ guardrails }) => guardrails.level !== "block"),
      clean: shares(({ guardrails }) => guardrails.level === "pass"),
      repeats: shares(({ duplicateOfId }) => duplicateOfId !== null),
      ...alikeness(texts, tokenizer),
      length: [countGraphemes(pick.title) + countGraphemes(pick.body), 1],
      tokens: [task.promptTokens + task.completionTokens, 1],
      ...(task.cost !== null && { cost: [task.cost, 1] }),
      ...(task.durationMs !== null && { time: [task.durationMs, 1] }),
    },
  };
}

function alikeness(
  texts: readonly TextToMeasure[],
  tokenizer: ReturnType<typeof tokenizerFor>,
): ItemStatistics {
  if (texts.length < 2) return {};
  const { distinct2, selfBleu } = textDiversity(texts.map(notificationLine), tokenizer);
  return {
    ...(distinct2 !== null && { distinct2: [distinct2, 1] }),
    ...(selfBleu !== null && { selfBleu: [selfBleu, 1] }),
  };
}
