import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import { checkNotification } from "#core/guardrails/check-notification.ts";
import { findDuplicateOf } from "#core/ranking/find-duplicate-of.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { ClaimedEvaluationTask } from "../../repositories/evaluation-tasks.ts";
import type { EvaluationTextRow } from "../../repositories/evaluation-texts.ts";
import { asContentItem } from "./ask-for-texts.ts";

/** Guardrails, repeats within the task, and reward of each text. `ids` are those that the texts will have. */
export function judgeEvaluationTexts(
  task: Pick<ClaimedEvaluationTask, "item" | "prompt">,
  texts: readonly NotificationText[],
  ids: readonly string[],
  model: RewardModel,
): EvaluationTextRow[] {
  const { constraints, examples } = task.prompt.content;
  const item = asContentItem(task.item);
  const judged: EvaluationTextRow[] = [];
  for (const [index, text] of texts.entries()) {
    judged.push({
      ...text,
      id: ids[index]!,
      language: constraints.language ?? item.language,
      guardrails: checkNotification({ text, item, constraints, examples }),
      duplicateOfId: findDuplicateOf(
        text,
        judged.filter(({ duplicateOfId }) => duplicateOfId === null),
      ),
      reward: model.reward(item, text),
    });
  }
  return judged;
}
