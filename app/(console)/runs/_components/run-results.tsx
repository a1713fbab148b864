"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { resultsQuery } from "#client/queries/runs.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { ResultsPage } from "#core/generation/run-results.ts";
import { ItemResult } from "./item-result.tsx";

/** What a run wrote, item by item, best first. `candidates` is how many there were when `first` was read. */
export function RunResults(props: { runId: string; first: ResultsPage; candidates: number }) {
  const style = useSearchParams().get("style") ?? "";
  const list = useInfiniteQuery(resultsQuery(props.runId, props.first, props.candidates));
  const items = list.data.pages.flatMap((page) => page.items);
  return (
    <section aria-label="Results" className="flex flex-col gap-6">
      {items.map((item) => (
        <ItemResult key={item.itemId} item={item} style={style} />
      ))}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      {list.hasNextPage && (
        <div className="flex justify-center">
          <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            Show more items
          </Button>
        </div>
      )}
    </section>
  );
}
