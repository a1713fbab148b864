import "server-only";
import { scoreAgain } from "#core/ranking/score-again.ts";
import { reviewTop } from "#core/review/review-top.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { RESCORE_OPEN } from "../../queue/task-names.ts";
import { addJob } from "../../repositories/jobs.ts";
import { lockOpenItems, type OpenItem, updateRewards, updateTops } from "../../repositories/open-items.ts";
import { latestActivation } from "../../repositories/reward-activations.ts";
import { addToRescoring, endRescoring } from "../../repositories/reward-rescorings.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { rewardModel } from "./open-model.ts";

/** Items in one transaction: their rows are locked, so it has to be short. */
const ITEMS_PER_STEP = 100;

export interface RescoreStep {
  activationId: string;
  afterItemId: string | null;
}

/**
 * Scores the candidates of the next open items with the model of an activation; the step after is enqueued in the
 * same transaction, so a killed worker loses nothing. A newer activation ends it: the newest wins. Decided items keep
 * the scores that they were decided on.
 */
export async function rescoreOpen(step: RescoreStep): Promise<void> {
  const activationId = BigInt(step.activationId);
  await transaction(async (tx) => {
    const latest = await latestActivation(tx);
    if (latest?.id !== step.activationId) return endRescoring(tx, activationId, true);
    const model = await rewardModel(latest.modelId);
    const items = await lockOpenItems(tx, { after: step.afterItemId, take: ITEMS_PER_STEP });
    const changed = await scoreItems(tx, items, model);
    await addToRescoring(tx, activationId, { done: items.length, changed });
    if (items.length < ITEMS_PER_STEP) return endRescoring(tx, activationId, false);
    await enqueueRescoreStep(tx, { ...step, afterItemId: items.at(-1)!.item.id });
  });
}

/**
 * One step of an activation waits at most. Each activation has a key of its own: the queue may leave out a job whose
 * namesake is just being taken, and a new activation must not lose its first step to the last of an older one.
 */
export function enqueueRescoreStep(tx: Db, step: RescoreStep): Promise<void> {
  return addJob(tx, {
    task: RESCORE_OPEN,
    payload: { ...step },
    priority: -1,
    key: `rescore-${step.activationId}`,
  });
}

/** Returns how many items got another top candidate. */
async function scoreItems(tx: Db, items: readonly OpenItem[], model: RewardModel): Promise<number> {
  const scores: { id: string; reward: number }[] = [];
  const tops: Parameters<typeof updateTops>[1][number][] = [];
  let changed = 0;
  for (const { item, topCandidateId, candidates } of items) {
    const scored = scoreAgain(item, candidates, model);
    const anew = scored.filter((one, index) => one !== candidates[index]);
    if (anew.length === 0) continue;
    for (const { id, reward } of anew) scores.push({ id, reward: reward! });
    const top = reviewTop(scored);
    if (top.topCandidateId !== topCandidateId) changed++;
    tops.push({ itemId: item.id, top });
  }
  await updateRewards(tx, model.id, scores);
  await updateTops(tx, tops);
  return changed;
}
