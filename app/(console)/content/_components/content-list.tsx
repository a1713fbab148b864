"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contentQuery } from "#client/queries/content.ts";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { ContentFilter } from "#core/content/content-filter.ts";
import type { ContentSummary } from "#core/content/content-view.ts";
import { ChosenBar } from "./chosen-bar.tsx";
import { ContentRow } from "./content-row.tsx";

/** Items, newest first, page by page. */
export function ContentList({ filter, first }: { filter: ContentFilter; first: Page<ContentSummary> }) {
  const list = useInfiniteQuery(contentQuery(filter, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  if (rows.length === 0) {
    return (
      <EmptyState title="No item matches" action={<LinkButton href="/content">Clear the search</LinkButton>}>
        Widen the search above, or clear it to see everything that is in use.
      </EmptyState>
    );
  }
  return (
    <>
      {chosen.size > 0 && <ChosenBar ids={[...chosen]} onClear={() => setChosen(new Set())} />}
      <Table label="Content items" head={HEAD}>
        {rows.map((row) => (
          <ContentRow
            key={row.id}
            item={row}
            chosen={chosen.has(row.id)}
            onChoose={(on) => choose(row.id, on)}
          />
        ))}
      </Table>
      {list.error && (
        <div className="pt-3">
          <Callout tone="danger">{list.error.message}</Callout>
        </div>
      )}
      <NextPage list={list} className="pt-3">
        Show older items
      </NextPage>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>
      <span className="sr-only">Choose</span>
    </HeadCell>
    <HeadCell>Item</HeadCell>
    <HeadCell>Human line</HeadCell>
    <HeadCell>Kind</HeadCell>
    <HeadCell>Language</HeadCell>
    <HeadCell numeric>Candidates</HeadCell>
    <HeadCell>Review</HeadCell>
  </>
);
