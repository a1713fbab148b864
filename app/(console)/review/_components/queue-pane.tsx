"use client";

import Link from "next/link";
import type { QueueFilter } from "#core/review/queue-filter.ts";
import type { ReviewFacets } from "#server/services/review/read-bulk.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueList } from "./queue-list.tsx";
import type { Queue } from "./use-queue.ts";

interface Props {
  queue: Queue;
  filter: QueueFilter;
  facets: ReviewFacets;
  current: string;
  hrefOf: (itemId: string) => string;
  onGo: (itemId: string) => void;
  onFilter: (filter: QueueFilter) => void;
}

const WORDS = { open: "to review", approved: "approved", rejected: "rejected" } as const;

/** What waits (or was decided): how much, which of it, and the items themselves. */
export function QueuePane(props: Props) {
  const { queue, filter, facets, current, hrefOf, onGo, onFilter } = props;
  return (
    <nav aria-label="Queue" className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center justify-between gap-2 px-2.5 pt-3 pb-2">
        <h2 className="font-medium tabular-nums">
          {`${queue.total.toLocaleString("en")} ${WORDS[filter.status]}`}
        </h2>
        <Link href="/review/bulk" className="text-xs text-accent underline-offset-2 hover:underline">
          Approve in bulk
        </Link>
      </div>
      <QueueFilters filter={filter} facets={facets} onChange={onFilter} />
      <QueueList queue={queue} current={current} hrefOf={hrefOf} onGo={onGo} />
    </nav>
  );
}
