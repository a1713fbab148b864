import "server-only";
import type { StyleText } from "#core/evaluation/report/style-reading.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { listApprovedTexts, listStyleExamples } from "../../repositories/style-texts.ts";
import { database } from "../../repositories/transaction.ts";

/**
 * What the style classifier of an evaluation learns from: the examples of the prompts, and what people approved. No
 * text of an item of the set: it would have seen what it is to judge.
 */
export async function styleTexts(run: EvaluationView): Promise<StyleText[]> {
  const db = database();
  const ids = run.prompts.map(({ promptVersionId }) => promptVersionId);
  const [examples, approved] = await Promise.all([
    listStyleExamples(db, ids),
    listApprovedTexts(db, run.set.versionId),
  ]);
  return [
    ...new Map(
      [...examples, ...approved].map((one) => [`${one.categoryKey}\n${one.title}\n${one.body}`, one]),
    ).values(),
  ];
}
