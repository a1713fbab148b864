"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { bulkEntriesQuery } from "#client/queries/bulk.ts";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { BulkEntryView, BulkOutcome, BulkView } from "#core/review/bulk-view.ts";
import { BulkEntryRow } from "./bulk-entry-row.tsx";

interface Props {
  bulk: BulkView;
  outcome: BulkOutcome | null;
  first: Page<BulkEntryView>;
}

/** Every notification of the bulk in full, the closest calls first. */
export function BulkEntries({ bulk, outcome, first }: Props) {
  const list = useInfiniteQuery(bulkEntriesQuery(bulk.id, outcome, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    if (outcome === null) return null;
    return <EmptyState title="None of these">No notification of this bulk ended this way.</EmptyState>;
  }
  return (
    <>
      <Table
        label="Notifications, the least certain first"
        head={
          <>
            <HeadCell numeric>Beats human</HeadCell>
            <HeadCell>Notification</HeadCell>
            <HeadCell>Item</HeadCell>
            <HeadCell>Style</HeadCell>
            <HeadCell>Language</HeadCell>
          </>
        }
      >
        {rows.map((entry) => (
          <BulkEntryRow key={entry.itemId} entry={entry} preview={bulk.state === "preview"} />
        ))}
      </Table>
      {list.error && (
        <div className="pt-3">
          <Callout tone="danger">{list.error.message}</Callout>
        </div>
      )}
      <NextPage list={list} className="pt-3">
        Show more
      </NextPage>
    </>
  );
}
