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
  const settings = useMemo(() => readSettings(address), [address]);
  const hrefOf = useCallback((id: string) => `/review/${id}${address && `?${address}`}`, [address]);
  const goTo = useCallback((id: string) => window.history.pushState(null, "", hrefOf(id)), [hrefOf]);
  return { itemId, filter, settings, hrefOf, goTo, setFilter, setSettings };
}

// Both read the address as it is at that moment: of two keys in quick succession neither undoes the other.
function setFilter(filter: QueueFilter): void {
  replaceSearch(filter, readSettings(window.location.search));
}

function setSettings(part: Partial<ReviewSettings>): void {
  const { search } = window.location;
  const filter = readQueueFilter(Object.fromEntries(new URLSearchParams(search)));
  replaceSearch(filter, { ...readSettings(search), ...part });
}

function readSettings(search: string): ReviewSettings {
  const given = new URLSearchParams(search);
  return {
    layout: given.get("layout") === "grid" ? "grid" : "columns",
    device: PREVIEW_DEVICES.find((one) => one === given.get("device")) ?? "iphone",
  };
}

function replaceSearch(filter: QueueFilter, { layout, device }: ReviewSettings): void {
  const query = new URLSearchParams(queueAddress(filter));
  if (layout !== "columns") query.set("layout", layout);
  if (device !== "iphone") query.set("device", device);
  const { pathname } = window.location;
  window.history.replaceState(null, "", query.size > 0 ? `${pathname}?${query}` : pathname);
}
