import "server-only";
import type { Candidate, NotificationText } from "#core/candidates/candidate.ts";
import { checkNotification } from "#core/guardrails/check-notification.ts";
import { findDuplicateOf } from "#core/ranking/find-duplicate-of.ts";
import { scoreAgain } from "#core/ranking/score-again.ts";
import { reviewTop } from "#core/review/review-top.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { insertCandidates, listCandidates, newCandidateIds } from "../../repositories/candidates.ts";
import type { ClaimedTask } from "../../repositories/generation-tasks.ts";
import { updateRewards } from "../../repositories/open-items.ts";
import { lockReviewItem, updateReviewTop } from "../../repositories/review-items.ts";
import type { Db } from "../../repositories/transaction.ts";
import { stillActive } from "../reward/active-model.ts";
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
 * repeat, and the item's place in the review queue is brought up to date. All in the caller's transaction. `model`
 * scored the texts; where another was activated meanwhile, that one scores them, and what the item has, anew.
 */
export async function saveCandidates(
  tx: Db,
  task: ClaimedTask,
  texts: JudgedText[],
  scoredWith: RewardModel,
): Promise<SavedCandidates> {
  await lockReviewItem(tx, task.item.id);
  const model = await stillActive(tx, scoredWith);
  const reference = await ensureReferenceCandidate(tx, task.item, model);
  const present = await presentCandidates(tx, task.item, model);
  const rivals = present.filter((one) => one.runId === task.runId && one.duplicateOfId === null);
  if (reference) rivals.unshift(reference);
  const ids = await newCandidateIds(tx, texts.length);
  const fresh: Candidate[] = [];
  for (const [index, text] of scoreAgain(task.item, texts, model).entries()) {
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

/** The item's candidates with the model's scores; those that another model had scored are brought up to date. */
async function presentCandidates(
  tx: Db,
  item: ClaimedTask["item"],
  model: RewardModel,
): Promise<Candidate[]> {
  const stored = await listCandidates(tx, item.id);
  const present = scoreAgain(item, stored, model);
  const anew = present.filter((one, index) => one !== stored[index]);
  await updateRewards(
    tx,
    model.id,
    anew.map(({ id, reward }) => ({ id, reward: reward! })),
  );
  return present;
}
