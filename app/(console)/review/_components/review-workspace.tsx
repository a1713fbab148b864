"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { reviewItemQuery, reviewKeys } from "#client/queries/review.ts";
import { WAITING_KEY } from "#client/queries/waiting.ts";
import { itemName } from "#core/content/item-name.ts";
import { nextItem, previousItem } from "#core/review/next-item.ts";
import { isNarrowed, type QueueFilter } from "#core/review/queue-filter.ts";
import type { QueuePage } from "#core/review/queue-view.ts";
import type { ReviewView } from "#core/review/review-view.ts";
import type { ReviewFacets } from "#server/services/review/read-bulk.ts";
import { ItemProblem } from "./item-problem.tsx";
import { QueuePane } from "./queue-pane.tsx";
import { QueueSheet } from "./queue-sheet.tsx";
import { RefusalList } from "./refusal-list.tsx";
import { ReviewScreen } from "./review-screen.tsx";
import { ItemSkeleton } from "./review-skeleton.tsx";
import { useDecide } from "./use-decide.ts";
import { useQueue } from "./use-queue.ts";
import { useReviewAddress } from "./use-review-address.ts";

interface Props {
  /** What the server rendered first: the item, and the queue under the address's filter. */
  first: { view: ReviewView; filter: QueueFilter; queue: QueuePage };
  facets: ReviewFacets;
}

/** The review: the queue at the left, the item at hand beside it. Going on needs no page load. */
export function ReviewWorkspace({ first, facets }: Props) {
  const client = useQueryClient();
  useState(() => {
    client.setQueryData(reviewKeys.queue(first.filter), { pages: [first.queue], pageParams: [null] });
    client.setQueryData(reviewKeys.item(first.view.item.id), first.view);
  });
  const address = useReviewAddress();
  const { itemId, filter, hrefOf, goTo, setFilter } = address;
  const queue = useQueue(filter);
  const item = useQuery(reviewItemQuery(itemId));
  const view = item.data;
  const decide = useDecide(queue, view ? itemName(view.item) : "", address);
  const next = nextItem(queue.entries, itemId);
  useEffect(() => {
    if (next) void client.prefetchQuery(reviewItemQuery(next));
  }, [client, next]);
  // The navigation's count follows the queue at once.
  const settled = !queue.query.isPending && !queue.query.isPlaceholderData;
  const waiting = settled && filter.status === "open" && !isNarrowed(filter) ? queue.total : null;
  useEffect(() => {
    if (waiting === null) return;
    client.setQueryData<Record<string, number>>(WAITING_KEY, (known) => ({ ...known, "/review": waiting }));
  }, [client, waiting]);
  const pane = { queue, filter, facets, current: itemId, hrefOf, onGo: goTo, onFilter: setFilter };
  return (
    <div
      data-full-bleed
      className="flex min-h-dvh flex-col md:h-dvh md:min-h-0 xl:grid xl:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="hidden min-h-0 flex-col border-r border-border bg-surface xl:flex">
        <QueuePane {...pane} />
      </div>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <RefusalList refusals={decide.refusals} onDismiss={decide.dismiss} onOpen={goTo} />
        {item.isPending && <ItemSkeleton />}
        {item.error && !view && (
          <ItemProblem message={item.error.message} onRetry={() => void item.refetch()} />
        )}
        {view && (
          <ReviewScreen
            key={itemId}
            view={view}
            decide={decide}
            settings={address.settings}
            onSettings={address.setSettings}
            next={next}
            previous={previousItem(queue.entries, itemId)}
            goTo={goTo}
            sheet={<QueueSheet {...pane} />}
          />
        )}
      </div>
    </div>
  );
}
