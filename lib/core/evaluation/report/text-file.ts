import { notificationLine } from "../../candidates/candidate.ts";
import { recordFormats } from "../../export/record-formats.ts";
import type { EvaluationView } from "../runs/evaluation-view.ts";
import type { ResultItem, ResultTask, ResultText } from "./item-results.ts";

/** Figures of a task, which stand on the row of its pick. */
const OF_A_TASK = [
  "win",
  "chrf2",
  "bleu",
  "rouge1",
  "rouge2",
  "rougeL",
  "length",
  "tokens",
  "cost",
  "time",
] as const;

/** A text of an evaluation with what was measured of it, as it is exported; a task without a text has a row too. */
export interface TextRecord extends Record<(typeof OF_A_TASK)[number], number | null> {
  evaluationId: string;
  evaluation: string;
  model: string;
  set: string;
  externalId: string;
  language: string;
  style: string;
  promptVersion: number | null;
  status: ResultTask["status"];
  error: string | null;
  textId: string | null;
  title: string | null;
  body: string | null;
  isPick: boolean | null;
  reward: number | null;
  readsAs: string | null;
  guardrail: string | null;
  findings: string[];
  isRepeat: boolean | null;
  /** What people wrote for the item. */
  references: string[];
}

export const TEXT_FORMATS = recordFormats<TextRecord>([
  "evaluationId",
  "evaluation",
  "model",
  "set",
  "externalId",
  "language",
  "style",
  "promptVersion",
  "status",
  "error",
  "textId",
  "title",
  "body",
  "isPick",
  "reward",
  "readsAs",
  "guardrail",
  "findings",
  "isRepeat",
  ...OF_A_TASK,
  "references",
]);

/** The rows of an item: one a text, the pick of each task with its figures, and one for a task that has none. */
export function textRecords(evaluation: EvaluationView, item: ResultItem): TextRecord[] {
  return item.tasks.flatMap((task) => {
    const texts: (ResultText | null)[] = task.texts.length > 0 ? task.texts : [null];
    return texts.map((text) => ({
      evaluationId: evaluation.id,
      evaluation: evaluation.name,
      model: evaluation.model,
      set: `${evaluation.set.name} v${evaluation.set.version}`,
      externalId: item.externalId,
      language: item.language,
      style: task.categoryKey,
      promptVersion: evaluation.prompts.find(({ key }) => key === task.categoryKey)?.version ?? null,
      status: task.status,
      error: task.error,
      ...ofText(text),
      ...figuresOf(task, text),
      references: item.references.map(notificationLine),
    }));
  });
}

function ofText(text: ResultText | null) {
  return {
    textId: text?.id ?? null,
    title: text?.title ?? null,
    body: text?.body ?? null,
    isPick: text?.isPick ?? null,
    reward: text?.reward ?? null,
    readsAs: text?.readsAs ?? null,
    guardrail: text?.guardrails.level ?? null,
    findings: text?.guardrails.findings.map(({ reason }) => reason) ?? [],
    isRepeat: text?.isRepeat ?? null,
  };
}

function figuresOf({ figures }: ResultTask, text: ResultText | null) {
  const entries = OF_A_TASK.map((key) => [key, text?.isPick ? (figures[key] ?? null) : null]);
  return Object.fromEntries(entries) as Record<(typeof OF_A_TASK)[number], number | null>;
}
