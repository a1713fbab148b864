"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { comparedItemsQuery } from "#client/queries/evaluation-texts.ts";
import { Callout } from "#components/ui/callout.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Select } from "#components/ui/select.tsx";
import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { FIGURES, figureOf } from "#core/evaluation/report/figures.ts";
import { ResultsSkeleton } from "../../../runs/_components/results-skeleton.tsx";
import { ComparedItemCard } from "./compared-item-card.tsx";

/** Item by item, the largest change of a figure first, with the picks next to each other. */
export function ComparedItems(props: {
  view: ComparisonView;
  /** Ids of the judgings that have ended. */
  judged: readonly string[];
}) {
  const { view, judged } = props;
  const search = useSearchParams();
  const compared = view.challengers.filter(({ comparison }) => comparison !== null);
  const challenger = (compared.find(({ evaluation }) => evaluation.id === search.get("with")) ?? compared[0])
    ?.evaluation;
  const figure = figureOf(search.get("figure") ?? "") ?? FIGURES[0]!;
  const list = useInfiniteQuery({
    ...comparedItemsQuery(
      {
        baselineId: view.baseline.id,
        evaluationId: challenger?.id ?? "",
        figure: figure.metric.key,
        style: view.style,
      },
      judged,
    ),
    placeholderData: keepPreviousData,
    enabled: challenger !== undefined,
  });
  if (!challenger) return null;
  const items = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const choose = (name: string, value: string) => {
    const query = new URLSearchParams(search);
    query.set(name, value);
    window.history.replaceState(null, "", `?${query}`);
  };
  return (
    <section aria-label="Items" className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="font-semibold">Items by change</h2>
        <Select
          aria-label="Figure"
          className="w-auto!"
          value={figure.metric.key}
          onChange={(event) => choose("figure", event.target.value)}
        >
          {FIGURES.map(({ metric, name }) => (
            <option key={metric.key} value={metric.key}>
              {name}
            </option>
          ))}
        </Select>
        {compared.length > 1 && (
          <Select
            aria-label="Evaluation"
            className="w-auto! max-w-full"
            value={challenger.id}
            onChange={(event) => choose("with", event.target.value)}
          >
            {compared.map(({ evaluation }) => (
              <option key={evaluation.id} value={evaluation.id}>
                {evaluation.name}
              </option>
            ))}
          </Select>
        )}
      </div>
      {list.isPending && <ResultsSkeleton />}
      {list.isSuccess && items.length === 0 && (
        <p className="text-muted">No item has this figure in both evaluations.</p>
      )}
      {items.map((item) => (
        <ComparedItemCard key={item.itemId} item={item} figure={figure} sides={[view.baseline, challenger]} />
      ))}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list}>Show more items</NextPage>
    </section>
  );
}
