"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo, useRef, useState, useTransition } from "react";
import { RefreshContext } from "#client/use-refresh.ts";

/** A server that answers without a new frame would be asked for ever. */
const MOST_TRIES = 3;

/**
 * Tells every form of a screen while it is loaded anew after one of them saved: until then the others hold an old
 * version, and whoever pressed one of them at once was refused as if someone else had changed something. The router drops
 * a refresh when a link is followed meanwhile, so it is asked again until a frame with another `stamp` has come.
 */
export function RefreshProvider({ stamp, children }: { stamp: string; children: ReactNode }) {
  const router = useRouter();
  const [loading, start] = useTransition();
  /** The frame that a refresh is to replace, and how often it was asked for; null where none is wanted. */
  const [wanted, setWanted] = useState<{ instead: string; tries: number } | null>(null);
  const shown = useRef(stamp);
  useEffect(() => {
    shown.current = stamp;
  }, [stamp]);
  const isWanted = wanted !== null && wanted.instead === stamp;
  useEffect(() => {
    if (loading || !isWanted) return;
    setWanted(wanted.tries < MOST_TRIES ? { ...wanted, tries: wanted.tries + 1 } : null);
    start(() => router.refresh());
  }, [loading, isWanted, wanted, router]);
  const refreshing = loading || isWanted;
  const value = useMemo(
    () => ({ refreshing, refresh: () => setWanted({ instead: shown.current, tries: 0 }) }),
    [refreshing],
  );
  return <RefreshContext value={value}>{children}</RefreshContext>;
}
