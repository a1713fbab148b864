"use client";

import { useEffect, useState } from "react";

/** As long as the page stands here, its reader looks at the progress and not at the results. */
const TOP_PX = 200;

/**
 * When results are read anew. While nothing is shown yet, and at the end of the run if its reader is still at the top of
 * the page, that happens by itself; otherwise the reader asks for it, so that nothing moves under the eyes.
 */
export function useFreshResults(given: {
  /** Candidates there are now. */
  candidates: number;
  active: boolean;
  empty: boolean;
  fetching: boolean;
  refetch: () => void;
}): { fresh: number; show: () => void } {
  const { candidates, active, empty, fetching, refetch } = given;
  const [seen, setSeen] = useState(candidates);
  const fresh = Math.max(0, candidates - seen);
  const show = () => {
    setSeen(candidates);
    refetch();
  };
  const byItself = fresh > 0 && !fetching && (empty || (!active && window.scrollY < TOP_PX));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown once, when the reason to show it comes up
  useEffect(() => {
    if (byItself) show();
  }, [byItself]);
  return { fresh, show };
}
