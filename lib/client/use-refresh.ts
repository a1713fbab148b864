"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext } from "react";

export interface Refresh {
  /** True from a refresh until the screen shows what it brought. */
  refreshing: boolean;
  refresh: () => void;
}

/** One for all forms of the console: see RefreshProvider. */
export const RefreshContext = createContext<Refresh | null>(null);

/** Loads the screen anew. Outside the console's frame nobody is told when it is there. */
export function useRefresh(): Refresh {
  const router = useRouter();
  const shared = useContext(RefreshContext);
  return shared ?? { refreshing: false, refresh: () => router.refresh() };
}
