"use client";

import { sendWindowText } from "#client/send-window-text.ts";
import { useTimeZone } from "#client/use-time-zone.ts";

/** A send window in the zone of whoever looks, with the zone named. */
export function WindowText({ from, until }: { from: string | null; until: string | null }) {
  const timeZone = useTimeZone();
  if (!from || !until) return <span className="text-muted">Not set</span>;
  return <span className="tabular-nums">{sendWindowText(from, until, timeZone)}</span>;
}
