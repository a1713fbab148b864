import { z } from "zod";
import type { Draft } from "./edit-form.tsx";

const draft = z.object({ candidateId: z.string(), title: z.string(), body: z.string() });
const nameOf = (itemId: string) => `pushgen.draft.${itemId}`;

/** Keeps a wording that is not saved yet for this tab. A browser that keeps nothing is no reason to stop. */
export function keepDraft(itemId: string, wording: Draft): void {
  try {
    sessionStorage.setItem(nameOf(itemId), JSON.stringify(wording));
  } catch {}
}

/** The wording that was kept for an item, or null. */
export function keptDraft(itemId: string): Draft | null {
  try {
    return draft.parse(JSON.parse(sessionStorage.getItem(nameOf(itemId)) ?? ""));
  } catch {
    return null;
  }
}

/** Once it is saved or given up. */
export function dropKeptDraft(itemId: string): void {
  try {
    sessionStorage.removeItem(nameOf(itemId));
  } catch {}
}
