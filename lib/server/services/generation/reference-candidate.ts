import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import {
  findReference,
  insertCandidates,
  newCandidateIds,
  supersedeCandidate,
} from "../../repositories/candidates.ts";
import type { Db } from "../../repositories/transaction.ts";

/**
 * Makes the item's human line compete as a candidate, as it reads now. An older wording is superseded, not lost.
 * The caller holds the item's review lock. Returns null where the item has no human line.
 */
export async function ensureReferenceCandidate(
  tx: Db,
  item: ContentItem,
  model: RewardModel,
): Promise<Candidate | null> {
  const present = await findReference(tx, item.id);
  const wanted = item.reference;
  if (present && wanted && present.title === wanted.title && present.body === wanted.body) return present;
  if (present) await supersedeCandidate(tx, present.id);
  if (!wanted) return null;
  const [id] = await newCandidateIds(tx, 1);
  const candidate: Candidate = {
    id: id!,
    itemId: item.id,
    taskId: null,
    runId: null,
    kind: "reference",
    categoryKey: null,
    promptVersion: null,
    title: wanted.title,
    body: wanted.body,
    language: item.language,
    model: "human",
    // A person wrote it: it is not held to the limits of a prompt.
    guardrails: { level: "pass", findings: [] },
    duplicateOfId: null,
    reward: model.reward(item, wanted),
    rewardModelId: model.id,
  };
  await insertCandidates(tx, [candidate]);
  return candidate;
}
