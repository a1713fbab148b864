import "server-only";
import type { Candidate, NotificationText } from "#core/candidates/candidate.ts";
import { checkNotification } from "#core/guardrails/check-notification.ts";
import { findDuplicateOf } from "#core/ranking/find-duplicate-of.ts";
import { reviewTop } from "#core/review/review-top.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { insertCandidates, listCandidates, newCandidateIds } from "../../repositories/candidates.ts";
import type { ClaimedTask } from "../../repositories/generation-tasks.ts";
import { lockReviewItem, updateReviewTop } from "../../repositories/review-items.ts";
import type { Db } from "../../repositories/transaction.ts";
import { ensureReferenceCandidate } from "./reference-candidate.ts";

export interface SavedCandidates {
  candidateCount: number;
  duplicateCount: number;
  blockedCount: number;
}

/** A text with its verdict and its score, ready to be stored. Made outside the transaction: it needs no database. */
export type JudgedText = NotificationText &
  Pick<Candidate, "guardrails" | "reward" | "rewardModelId" | "language">;

/** Guardrails and reward of each text that was written for an item under a prompt. */
export function judgeTexts(
  task: Pick<ClaimedTask, "item" | "prompt">,
  texts: NotificationText[],
  model: RewardModel,
): JudgedText[] {
  const { constraints, examples } = task.prompt.content;
  const language = constraints.language ?? task.item.language;
  return texts.map((text) => ({
    ...text,
    language,
    guardrails: checkNotification({ text, item: task.item, constraints, examples }),
    reward: model.reward(task.item, text),
    rewardModelId: model.id,
  }));
}

/**
 * Stores a task's candidates: repeats of the human line or of the run's other texts for the item point at what they
 * repeat, and the item's place in the review queue is brought up to date. All in the caller's transaction.
 */
export async function saveCandidates(
  tx: Db,
  task: ClaimedTask,
  texts: JudgedText[],
  model: RewardModel,
): Promise<SavedCandidates> {
  await lockReviewItem(tx, task.item.id);
  const reference = await ensureReferenceCandidate(tx, task.item, model);
  const present = await listCandidates(tx, task.item.id);
  const rivals = present.filter((one) => one.runId === task.runId && one.duplicateOfId === null);
  if (reference) rivals.unshift(reference);
  const ids = await newCandidateIds(tx, texts.length);
  const fresh: Candidate[] = [];
  for (const [index, text] of texts.entries()) {
    const duplicateOfId = findDuplicateOf(text, rivals);
    const candidate: Candidate = {
      ...text,
      id: ids[index]!,
      itemId: task.item.id,
      taskId: task.id,
      runId: task.runId,
      kind: "generated",
      categoryKey: task.category.key,
      promptVersion: task.prompt.version,
      model: task.model,
      duplicateOfId,
    };
    fresh.push(candidate);
    if (duplicateOfId === null) rivals.push(candidate);
  }
  await insertCandidates(tx, fresh);
  await updateReviewTop(tx, task.item.id, reviewTop([...present, ...fresh]), task.runId);
  return {
    candidateCount: fresh.length,
    duplicateCount: fresh.filter((one) => one.duplicateOfId !== null).length,
    blockedCount: fresh.filter((one) => one.guardrails.level === "block").length,
  };
}
