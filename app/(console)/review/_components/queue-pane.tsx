"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { ListFilter } from "lucide-react";
import { useParams, useSearchParams } from "next/navigation";
import { useState } from "react";
import { queueQuery } from "#client/queries/review.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { isUsualFilter, type QueueStatus, reviewFilter } from "#core/review/review-filter.ts";
import { type QueueChoices, QueueFilters } from "./queue-filters.tsx";
import { QueueList } from "./queue-list.tsx";

const WORDS: Record<QueueStatus, string> = { open: "to review", approved: "approved", rejected: "rejected" };

/** The queue with its filter. On a phone it stands behind a button. */
export function QueuePane({ choices }: { choices: QueueChoices }) {
  const { itemId = null } = useParams<{ itemId?: string }>();
  const filter = reviewFilter.parse(Object.fromEntries(useSearchParams()));
  const queue = useInfiniteQuery(queueQuery(filter));
  const [shown, setShown] = useState(false);
  const [filtering, setFiltering] = useState(!isUsualFilter(filter));
  const entries = queue.data?.pages.flatMap((page) => page.entries) ?? [];
  const total = queue.data?.pages[0]?.total;
  return (
    <aside aria-label="Queue" className="xl:sticky xl:top-6 xl:flex xl:h-[calc(100dvh-3rem)] xl:flex-col">
      <div className="flex items-center gap-2 pb-2">
        <h2 className="mr-auto min-h-6 font-medium tabular-nums">
          {total === undefined || total === null
            ? ""
            : `${total.toLocaleString("en")} ${WORDS[filter.status]}`}
        </h2>
        <Button className="xl:hidden" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? "Hide the queue" : "Queue"}
        </Button>
        <Button
          look="quiet"
          aria-label="Filter"
          aria-expanded={filtering}
          onClick={() => {
            setFiltering(!filtering);
            setShown(true);
          }}
        >
          <ListFilter aria-hidden className="size-4" />
        </Button>
        <LinkButton href="/review/bulk" look="plain">
          Bulk
        </LinkButton>
      </div>
      <div className={clsx("min-h-0 flex-1 flex-col xl:flex", shown ? "flex" : "hidden")}>
        {filtering && <QueueFilters filter={filter} choices={choices} />}
        {queue.error && <Callout tone="danger">{queue.error.message}</Callout>}
        <QueueList
          entries={entries}
          current={itemId}
          filter={filter}
          onEnd={queue.hasNextPage && !queue.isFetching ? queue.fetchNextPage : undefined}
          onOpen={() => setShown(false)}
        />
      </div>
    </aside>
  );
}
