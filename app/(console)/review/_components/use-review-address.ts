"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { PREVIEW_DEVICES, type PreviewDevice } from "#components/previews/notification-preview.tsx";
import { type QueueFilter, queueAddress, readQueueFilter } from "#core/review/queue-filter.ts";

export type BoardLayout = "columns" | "grid";

/** How the screen is set, beside the queue's filter. What is usual is left out of the address. */
export interface ReviewSettings {
  layout: BoardLayout;
  device: PreviewDevice;
}

/**
 * What the address of the review says: the item at hand, the queue's filter, and how it is set. Moving
 * changes the address without asking the server for the page again, so that the next item shows at once.
 */
export function useReviewAddress() {
  const itemId = usePathname().split("/")[2] ?? "";
  const search = useSearchParams();
  const address = search.toString();
  const filter = useMemo(() => readQueueFilter(Object.fromEntries(new URLSearchParams(address))), [address]);
  const settings = useMemo((): ReviewSettings => {
    const given = new URLSearchParams(address);
    return {
      layout: given.get("layout") === "grid" ? "grid" : "columns",
      device: PREVIEW_DEVICES.find((one) => one === given.get("device")) ?? "iphone",
    };
  }, [address]);
  const hrefOf = useCallback((id: string) => `/review/${id}${address && `?${address}`}`, [address]);
  const goTo = useCallback((id: string) => window.history.pushState(null, "", hrefOf(id)), [hrefOf]);
  const setFilter = useCallback(
    (next: QueueFilter) => replaceSearch(itemId, next, settings),
    [itemId, settings],
  );
  const setSettings = useCallback(
    (part: Partial<ReviewSettings>) => replaceSearch(itemId, filter, { ...settings, ...part }),
    [itemId, filter, settings],
  );
  return { itemId, filter, settings, hrefOf, goTo, setFilter, setSettings };
}

function replaceSearch(itemId: string, filter: QueueFilter, { layout, device }: ReviewSettings): void {
  const query = new URLSearchParams(queueAddress(filter));
  if (layout !== "columns") query.set("layout", layout);
  if (device !== "iphone") query.set("device", device);
  window.history.replaceState(null, "", `/review/${itemId}${query.size > 0 ? `?${query}` : ""}`);
}
