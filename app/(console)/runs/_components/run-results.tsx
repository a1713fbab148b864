"use client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { type RunProgressData, resultsQuery, runProgressQuery } from "#client/queries/runs.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { type ResultsFilter, resultsFilter, resultsSearch } from "#core/generation/results-filter.ts";
import type { ResultsPage } from "#core/generation/run-results.ts";
import { isActive, type RunStyle } from "#core/generation/run-view.ts";
import { ItemResult } from "./item-result.tsx";
import { NoResults } from "./no-results.tsx";
import { ResultsFilters } from "./results-filters.tsx";
import { ResultsSkeleton } from "./results-skeleton.tsx";
import { useFreshResults } from "./use-fresh-results.ts";

interface Props {
  initial: RunProgressData;
  styles: readonly RunStyle[];
  /** What the server rendered, and under which filter. */
  first: ResultsPage;
  firstFilter: ResultsFilter;
}

/** What a run wrote, item by item, best first. The filter stands in the address. */
export function RunResults({ initial, styles, first, firstFilter }: Props) {
  const filter = resultsFilter.parse(Object.fromEntries(useSearchParams()));
  const { run } = useQuery(runProgressQuery(initial)).data;
  const isFirst = filter.style === firstFilter.style && filter.level === firstFilter.level;
  const list = useInfiniteQuery(resultsQuery(run.id, filter, isFirst ? first : undefined));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const whole = filter.style === "" && filter.level === "";
  const { fresh, show } = useFreshResults({
    candidates: run.candidates,
    active: isActive(run),
    empty: whole && list.isSuccess && items.length === 0,
    fetching: list.isFetching,
    refetch: () => void list.refetch(),
  });
  const choose = (next: ResultsFilter) => {
    const query = resultsSearch(next);
    window.history.replaceState(null, "", query.size > 0 ? `?${query}` : window.location.pathname);
  };
  return (
    <section aria-label="Results" className="flex flex-col gap-4">
      <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="font-semibold text-base">Results</h2>
        <ResultsFilters filter={filter} styles={styles} onChange={choose} />
        {fresh > 0 && (
          <Button busy={list.isFetching} onClick={show}>
            {`Show ${fresh.toLocaleString("en")} new`}
          </Button>
        )}
      </div>
      {list.isPending ? <ResultsSkeleton /> : items.length === 0 && <NoResults run={run} whole={whole} />}
      {items.map((item) => (
        <ItemResult key={item.itemId} item={item} styles={styles} whole={whole} />
      ))}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list}>Show more items</NextPage>
    </section>
  );
}
