import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { TextComparison, TextVerdict } from "#core/reward/comparison/compare-texts.ts";
import type { AvailablePairs } from "#core/reward/registry/available-pairs.ts";
import type { ModelSummary, RescoringView } from "#core/reward/registry/registry-view.ts";
import type { TextTrial } from "#core/reward/registry/text-trial.ts";
import { isUnderWay } from "#core/reward/registry/training-status.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { sendJson } from "../send-json.ts";
import { renderedFirst } from "./rendered-first.ts";

const LOOK_EVERY_MS = 700;

export interface ModelPage {
  rows: ModelSummary[];
  next: number | null;
}

/** Versions of the registry, page by page; `first` is what the server rendered. */
export function rewardModelsQuery(first: ModelPage) {
  return infiniteQueryOptions({
    queryKey: ["rewards", "models", first.rows] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<ModelPage>(`/api/rewards${pageParam === null ? "" : `?before=${pageParam}`}`, signal),
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How far the open items are scored anew; looked at until it is done. */
export function rescoringQuery(initial: RescoringView) {
  return queryOptions({
    queryKey: ["rewards", "rescoring"],
    queryFn: ({ signal }) => fetchJson<RescoringView | null>("/api/rewards/rescoring", signal),
    initialData: initial,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data && !state.data.finishedAt ? LOOK_EVERY_MS : false),
  });
}

/** A training, looked at again as long as it may change. */
export function trainingQuery(initial: TrainingView) {
  return queryOptions({
    queryKey: ["rewards", "training", initial.id],
    queryFn: ({ signal }) => fetchJson<TrainingView>(`/api/rewards/training/${initial.id}`, signal),
    initialData: initial,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data.status) ? false : LOOK_EVERY_MS),
  });
}

/** What a training could learn from now. */
export function availablePairsQuery() {
  return queryOptions({
    queryKey: ["rewards", "pairs"],
    queryFn: ({ signal }) => fetchJson<AvailablePairs>("/api/rewards/pairs", signal),
    gcTime: 0,
  });
}

export interface TriedTexts {
  first: TextVerdict;
  second: TextVerdict | null;
  comparison: TextComparison | null;
}

/** What a model says of one or two texts. */
export function tryTexts(trial: TextTrial) {
  return sendJson<TriedTexts>("/api/rewards/try", trial);
}
