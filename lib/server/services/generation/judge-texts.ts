import "server-only";
import type { Candidate, NotificationText } from "#core/candidates/candidate.ts";
import { checkNotification } from "#core/guardrails/check-notification.ts";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { ClaimedTask } from "../../repositories/task-claims.ts";

/** A text with its verdict and its score, ready to be stored. Made outside the transaction: it needs no database. */
export type JudgedText = NotificationText &
  Pick<Candidate, "guardrails" | "reward" | "rewardModelId" | "language">;

/** Guardrails and reward of each text that was written for an item under a prompt; `tokens` are those a text may hold. */
export function judgeTexts(
  task: Pick<ClaimedTask, "item" | "prompt">,
  texts: NotificationText[],
  model: RewardModel,
  tokens: readonly KnownToken[],
): JudgedText[] {
  const { constraints, examples } = task.prompt.content;
  const language = constraints.language ?? task.item.language;
  return texts.map((text) => ({
    ...text,
    language,
    guardrails: checkNotification({ text, item: task.item, constraints, examples, tokens }),
    reward: model.reward(task.item, text),
    rewardModelId: model.id,
  }));
}
