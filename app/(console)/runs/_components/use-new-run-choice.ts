"use client";

import { useEffect, useState } from "react";
import { type NewRunChoice, newRunSearch } from "#core/generation/new-run-choice.ts";

/** What the form holds. It stands in the address too, so that a reload, a way back or a link shows the same form. */
export function useNewRunChoice(initial: NewRunChoice) {
  const [choice, setChoice] = useState(initial);
  const search = newRunSearch(choice).toString();
  useEffect(() => {
    const address = search ? `?${search}` : window.location.pathname;
    if (window.location.search !== (search && address)) window.history.replaceState(null, "", address);
  }, [search]);
  const change = (part: Partial<NewRunChoice>) => setChoice((before) => ({ ...before, ...part }));
  return [choice, change] as const;
}
