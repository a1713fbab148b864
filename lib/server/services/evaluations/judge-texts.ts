import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { findDuplicateOf } from "#core/ranking/find-duplicate-of.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { EvaluationTextRow } from "../../repositories/evaluation-texts.ts";
import { judgeTexts } from "../generation/judge-texts.ts";
import type { AskedTask } from "../generation/task-request.ts";

/** Guardrails, reward, and repeats within the task, of each text. `ids` are those that the texts will have. */
export function judgeEvaluationTexts(
  task: AskedTask,
  texts: NotificationText[],
  ids: readonly string[],
  { model, tokens }: { model: RewardModel; tokens: readonly KnownToken[] },
): EvaluationTextRow[] {
  const judged: EvaluationTextRow[] = [];
  for (const [index, { title, body, language, guardrails, reward }] of judgeTexts(
    task,
    texts,
    model,
    tokens,
  ).entries()) {
    const rivals = judged.filter(({ duplicateOfId }) => duplicateOfId === null);
    const duplicateOfId = findDuplicateOf({ title, body }, rivals);
    judged.push({ id: ids[index]!, title, body, language, guardrails, duplicateOfId, reward: reward! });
  }
  return judged;
}
