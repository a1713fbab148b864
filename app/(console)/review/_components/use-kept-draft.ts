import { useCallback, useEffect, useState } from "react";
import type { Draft } from "./edit-form.tsx";
import { dropKeptDraft, keepDraft, keptDraft } from "./kept-draft.ts";

/**
 * The wording at work on an item. It is kept in this tab: who leaves the item or the page in the middle of a sentence
 * finds it again, `onFound` says so. Null ends it.
 */
export function useKeptDraft(itemId: string, onFound: () => void) {
  const [draft, setDraft] = useState<Draft | null>(null);
  // After the first paint: the server knows nothing of it. Once for each item, as the screen is made anew for each.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was kept when the item came up counts
  useEffect(() => {
    const found = keptDraft(itemId);
    if (!found) return;
    setDraft(found);
    onFound();
  }, [itemId]);
  const write = useCallback(
    (next: Draft | null) => {
      setDraft(next);
      if (next) keepDraft(itemId, next);
      else dropKeptDraft(itemId);
    },
    [itemId],
  );
  return [draft, write] as const;
}
