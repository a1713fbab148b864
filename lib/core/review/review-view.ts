import type { Candidate } from "../candidates/candidate.ts";
import type { ContentItem } from "../content/content-item.ts";
import { foldRepeats } from "../ranking/fold-repeats.ts";
import { rankCandidates } from "../ranking/rank-candidates.ts";
import type { RewardModel } from "../reward/reward-model.ts";
import { winInterval, winProbability } from "../reward/win-probability.ts";
import type { Interval } from "../statistics/interval.ts";
import type { QueueStatus } from "./queue-filter.ts";

/** A candidate as the review shows it. */
export interface ReviewCandidate extends Candidate {
  rank: number | null;
  /** Share of calibration texts below its reward, 0–100; null without a score. */
  percentile: number | null;
  /** Chance to beat the human line by the model, 0–1; null without one, and for the line itself. */
  winProbability: number | null;
  /** Its 95 % interval: how far the model may be off; null where there is no chance. */
  winInterval: Interval | null;
  /** The strongest reasons for the score, positive or negative. */
  reasons: { label: string; amount: number }[];
  /** The others that say the same; they are folded into this one. */
  alike: Pick<Candidate, "id" | "title" | "body" | "categoryKey">[];
}

/** What was decided on an item. Times are ISO 8601. */
export interface DecisionView {
  id: string;
  action: "approve" | "override" | "reject" | "undo";
  candidateId: string | null;
  title: string | null;
  body: string | null;
  /** The candidate's own text, where it was edited. */
  originalTitle: string | null;
  originalBody: string | null;
  reason: string | null;
  /** The bulk approval that it was a part of. */
  bulkId: string | null;
  deciderId: string;
  decider: string;
  at: string;
}

/** What people should know of the model behind the scores. */
export interface ScoringFacts {
  /** Where its page is. */
  modelId: string;
  version: number;
  name: string;
  learnedFrom: string;
  /** How many pairs it learned from; null where its card does not say. */
  pairs: number | null;
  /** The language it learned from; null where its card does not say. */
  language: string | null;
}

/** One item with all that competes for it. */
export interface ReviewView {
  item: ContentItem;
  status: QueueStatus;
  /** Rises with every decision and every new candidate; a decision names the one it was made on. */
  version: number;
  decision: DecisionView | null;
  /** Everything that was ever decided on it, newest first. */
  history: DecisionView[];
  candidates: ReviewCandidate[];
  scoring: ScoringFacts;
}

const REASONS = 6;

/** Its chance to beat the human line, where both are scored. */
function chance(
  item: ContentItem,
  one: Candidate,
  human: Candidate | undefined,
  model: RewardModel,
): Pick<ReviewCandidate, "winProbability" | "winInterval"> {
  const [own, rival] = [one.reward, human?.reward ?? null];
  if (own === null || rival === null || one.kind === "reference")
    return { winProbability: null, winInterval: null };
  const error = model.differenceUncertainty(item, one, human!);
  return { winProbability: winProbability(own, rival), winInterval: winInterval(own, rival, error) };
}

/** The candidates of one item, best first, repeats folded into their originals. */
export function reviewCandidates(
  item: ContentItem,
  all: readonly Candidate[],
  model: RewardModel,
): ReviewCandidate[] {
  const candidates = foldRepeats(all);
  const competing = candidates
    .filter(({ kind }) => kind !== "override")
    .map((one) => ({ ...one, guardrailLevel: one.guardrails.level }));
  const ranks = new Map(rankCandidates(competing).map(({ id, rank }) => [id, rank]));
  const human = candidates.find(({ kind }) => kind === "reference");
  const repeats = Map.groupBy(candidates, ({ duplicateOfId }) => duplicateOfId ?? "");
  return candidates
    .filter(({ duplicateOfId, kind }) => duplicateOfId === null && kind !== "override")
    .map((one) => ({
      ...one,
      rank: ranks.get(one.id) ?? null,
      percentile: one.reward === null ? null : model.percentile(one.reward),
      ...chance(item, one, human, model),
      reasons: model
        .score(item, one)
        .contributions.slice(0, REASONS)
        .map(({ label, amount }) => ({ label, amount })),
      alike: (repeats.get(one.id) ?? []).map(({ id, title, body, categoryKey }) => ({
        id,
        title,
        body,
        categoryKey,
      })),
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : 1),
    );
}
