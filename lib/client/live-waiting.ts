"use client";

import { useSyncExternalStore } from "react";

// How much waits at a place, as a screen knows it that changes it without a page load.
const known = new Map<string, number>();
const listeners = new Set<() => void>();

/** Tells the navigation how much waits at a place now; null gives the word back to the server. */
export function tellWaiting(href: string, waiting: number | null): void {
  if (waiting === null) known.delete(href);
  else known.set(href, waiting);
  for (const listener of listeners) listener();
}

/** How much waits at a place: what a screen told last, else what the server said. */
export function useWaiting(href: string, fromServer: number): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known.get(href) ?? fromServer,
    () => fromServer,
  );
}
