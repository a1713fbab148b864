"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { bulkRowsQuery } from "#client/queries/review.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { BulkView } from "#core/review/bulk-filter.ts";
import { BulkActions } from "./bulk-actions.tsx";
import { BulkFigures } from "./bulk-figures.tsx";
import { BulkTable } from "./bulk-table.tsx";

/** What a bulk approval would approve, or approved, text by text. */
export function BulkScreen({ bulk }: { bulk: BulkView }) {
  const list = useInfiniteQuery(bulkRowsQuery(bulk.id));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const { matched } = bulk.counts;
  return (
    <div className="flex flex-col gap-4">
      <BulkFigures bulk={bulk} />
      {matched === 0 ? (
        <EmptyState
          title="Nothing would be approved"
          action={<LinkButton href="/review/bulk">Choose otherwise</LinkButton>}
        >
          No open item fits. Lower the least chance, or take those with a warning.
        </EmptyState>
      ) : (
        <>
          <BulkActions bulk={bulk} />
          {list.error && <Callout tone="danger">{list.error.message}</Callout>}
          <BulkTable rows={rows} />
          {list.hasNextPage && (
            <div className="flex items-center justify-center gap-3">
              <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
                Show more
              </Button>
              <span className="text-muted tabular-nums">
                {rows.length.toLocaleString("en")} of {matched.toLocaleString("en")}
              </span>
            </div>
          )}
        </>
      )}
    </div>
  );
}
