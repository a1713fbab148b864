import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import { findDuplicateOf } from "#core/ranking/find-duplicate-of.ts";
import { scoreAgain } from "#core/ranking/score-again.ts";
import { reviewTop } from "#core/review/review-top.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import {
  type CompetingCandidate,
  insertCandidates,
  listCompeting,
  newCandidateIds,
  supersedeCandidates,
} from "../../../repositories/candidates.ts";
import { updateRewards } from "../../../repositories/open-items.ts";
import { lockReviewItems, updateReviewTops } from "../../../repositories/review-items.ts";
import type { ClaimedTask } from "../../../repositories/task-claims.ts";
import type { Db } from "../../../repositories/transaction.ts";
import { stillActive } from "../../reward/active-model.ts";
import { referenceChange } from "./reference-change.ts";
import type { Succeeded } from "./task-result.ts";

export interface SavedCandidates {
  candidateCount: number;
  duplicateCount: number;
  blockedCount: number;
}

/**
 * Stores the candidates of tasks: repeats of the human line or of the run's other texts for the item point at what they
 * repeat, and the items' places in the review queue are brought up to date. All in the caller's transaction. Where another
 * reward model was activated since the texts were scored, that one scores them, and what the items have, anew.
 * Returns the counts by task.
 */
export async function saveCandidates(
  tx: Db,
  results: readonly Succeeded[],
): Promise<Map<string, SavedCandidates>> {
  if (results.length === 0) return new Map();
  const byItem = Map.groupBy(results, ({ task }) => task.item.id);
  const itemIds = [...byItem.keys()].sort();
  await lockReviewItems(tx, itemIds);
  const model = await stillActive(tx, results[0]!.end.scoredWith);
  const competing = await listCompeting(tx, itemIds);
  const texts = results.reduce((sum, { end }) => sum + end.texts.length, 0);
  // One for each text, and for a human line that each item may have.
  const ids = (await newCandidateIds(tx, texts + itemIds.length)).values();
  const nextId = () => ids.next().value!;

  const fresh: Candidate[] = [];
  const anew: { id: string; reward: number }[] = [];
  const gone: string[] = [];
  const tops: Parameters<typeof updateReviewTops>[1][number][] = [];
  const counts = new Map<string, SavedCandidates>();
  for (const itemId of itemIds) {
    const ofItem = byItem.get(itemId)!;
    const { item } = ofItem.at(-1)!.task;
    const stored = competing.get(itemId) ?? [];
    const change = referenceChange(item, stored, model, nextId);
    gone.push(...change.superseded);
    const scored: CompetingCandidate[] = scoreAgain(item, change.competing, model);
    for (const [index, one] of scored.entries()) {
      if (one !== change.competing[index]) anew.push({ id: one.id, reward: one.reward! });
    }
    if (change.added) {
      fresh.push(change.added);
      scored.unshift(change.added);
    }
    for (const result of ofItem) {
      const written = candidatesOf(result, scored, model, nextId);
      fresh.push(...written);
      scored.push(...written);
      counts.set(result.task.id, countsOf(written));
    }
    tops.push({ itemId, latestRunId: ofItem.at(-1)!.task.runId, top: reviewTop(scored) });
  }
  await supersedeCandidates(tx, gone);
  await updateRewards(tx, model.id, anew);
  await insertCandidates(tx, fresh);
  await updateReviewTops(tx, tops);
  return counts;
}

/** The candidates of one task, with what they repeat of the human line and of their run. */
function candidatesOf(
  { task, end }: Succeeded,
  competing: readonly CompetingCandidate[],
  model: RewardModel,
  nextId: () => string,
): Candidate[] {
  const rivals = competing.filter(
    (one) => one.kind === "reference" || (one.runId === task.runId && one.duplicateOfId === null),
  );
  return scoreAgain(task.item, end.texts, model).map((text) => {
    const candidate = {
      ...text,
      ...originOf(task),
      id: nextId(),
      duplicateOfId: findDuplicateOf(text, rivals),
    };
    if (candidate.duplicateOfId === null) rivals.push(candidate);
    return candidate;
  });
}

function originOf(task: ClaimedTask) {
  return {
    itemId: task.item.id,
    taskId: task.id,
    runId: task.runId,
    kind: "generated" as const,
    categoryKey: task.category.key,
    promptVersion: task.prompt.version,
    model: task.model,
  };
}

function countsOf(written: readonly Candidate[]): SavedCandidates {
  return {
    candidateCount: written.length,
    duplicateCount: written.filter((one) => one.duplicateOfId !== null).length,
    blockedCount: written.filter((one) => one.guardrails.level === "block").length,
  };
}
