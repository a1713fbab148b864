"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The IANA zone of the person's browser; UTC while the server renders. */
export function useTimeZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
    () => "UTC",
  );
}
