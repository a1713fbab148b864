import type { Candidate } from "../candidates/candidate.ts";
import type { ContentItem } from "../content/content-item.ts";
import { rankCandidates } from "../ranking/rank-candidates.ts";
import type { RewardModel } from "../reward/reward-model.ts";
import { winProbability } from "../reward/win-probability.ts";

/** A candidate as the review shows it. */
export interface ReviewCandidate extends Candidate {
  rank: number | null;
  /** Share of calibration texts below its reward, 0–100; null without a score. */
  percentile: number | null;
  /** Chance to beat the human line by the model, 0–1; null without one, and for the line itself. */
  winProbability: number | null;
  /** The strongest reasons for the score, positive or negative. */
  reasons: { label: string; amount: number }[];
  /** Others that say the same. */
  repeats: { id: string; categoryKey: string | null; title: string; body: string }[];
}

const REASONS = 5;

/** The candidates of one item, best first, repeats folded into their originals. */
export function reviewCandidates(
  item: ContentItem,
  candidates: readonly Candidate[],
  model: RewardModel,
): ReviewCandidate[] {
  const competing = candidates.map((one) => ({ ...one, guardrailLevel: one.guardrails.level }));
  const ranks = new Map(rankCandidates(competing).map(({ id, rank }) => [id, rank]));
  const human = candidates.find(({ kind }) => kind === "reference")?.reward ?? null;
  const repeats = Map.groupBy(candidates, ({ duplicateOfId }) => duplicateOfId ?? "");
  return candidates
    .filter(({ duplicateOfId, kind }) => duplicateOfId === null && kind !== "override")
    .map((one) => ({
      ...one,
      rank: ranks.get(one.id) ?? null,
      percentile: one.reward === null ? null : model.percentile(one.reward),
      winProbability:
        one.reward === null || human === null || one.kind === "reference"
          ? null
          : winProbability(one.reward, human),
      reasons: model
        .score(item, one)
        .contributions.slice(0, REASONS)
        .map(({ label, amount }) => ({ label, amount })),
      repeats: (repeats.get(one.id) ?? []).map(({ id, categoryKey, title, body }) => ({
        id,
        categoryKey,
        title,
        body,
      })),
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : 1),
    );
}
