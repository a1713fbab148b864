import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { CompetingCandidate } from "../../../repositories/candidates.ts";

/**
 * What has to change so that the item's human line competes as it reads now. An older wording is superseded, not lost.
 * Returns what competes without it, and the new line where there is one to be stored.
 */
export function referenceChange(
  item: ContentItem,
  stored: readonly CompetingCandidate[],
  model: RewardModel,
  nextId: () => string,
): { competing: CompetingCandidate[]; superseded: string[]; added: Candidate | null } {
  const wanted = item.reference;
  const isOld = (one: CompetingCandidate) =>
    one.kind === "reference" && !(wanted && one.title === wanted.title && one.body === wanted.body);
  const competing = stored.filter((one) => !isOld(one));
  const superseded = stored.filter(isOld).map(({ id }) => id);
  const present = competing.some(({ kind }) => kind === "reference");
  if (!wanted || present) return { competing, superseded, added: null };
  const added: Candidate = {
    id: nextId(),
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
  return { competing, superseded, added };
}
