import { queryOptions } from "@tanstack/react-query";
import type { RatingInput, TextsToRate } from "#core/evaluation/ratings/rating.ts";
import type { ComparedItem } from "#core/evaluation/report/comparison-view.ts";
import type { ResultItem } from "#core/evaluation/report/item-results.ts";
import { fetchJson } from "../fetch-json.ts";
import { sendJson } from "../send-json.ts";
import { after, numbered } from "./numbered-pages.ts";

/** What an evaluation wrote, item by item, in one style or all. */
export function evaluationResultsQuery(id: string, style: string | null) {
  return numbered<ResultItem>(
    [id, "results", style],
    (from) =>
      `/api/evaluations/${id}/results?${new URLSearchParams({ ...(style && { style }), ...after(from) })}`,
  );
}

/**
 * Items of two evaluations, the largest change of a figure first. `judged` names the judgings that have ended: with
 * another one the items tell other verdicts.
 */
export function comparedItemsQuery(
  given: {
    baselineId: string;
    evaluationId: string;
    figure: string;
    style: string | null;
  },
  judged: readonly string[],
) {
  const { style, ...ids } = given;
  return numbered<ComparedItem>(
    ["compare", given, judged],
    (from) =>
      `/api/evaluations/compare?${new URLSearchParams({ ...ids, ...(style && { style }), ...after(from) })}`,
  );
}

/** The texts that a person may rate next, a few ahead. */
export function textsToRateQuery(id: string, initial: TextsToRate) {
  return queryOptions({
    queryKey: ["evaluations", id, "rate"],
    queryFn: ({ signal }) => fetchJson<TextsToRate>(`/api/evaluations/${id}/ratings`, signal),
    initialData: initial,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Sends what a person thinks of a text. */
export function sendRating(rating: RatingInput) {
  return sendJson<null>("/api/evaluations/ratings", rating);
}
