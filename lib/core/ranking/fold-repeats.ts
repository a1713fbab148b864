import type { Candidate } from "../candidates/candidate.ts";
import { repeatKey } from "./repeat-key.ts";

type Foldable = Pick<Candidate, "id" | "kind" | "title" | "body" | "duplicateOfId" | "guardrails">;

/**
 * The candidates of one item, in their order, where what an earlier one says in the same words (under the same
 * verdict) points at it. A run folds its own repeats when it saves them; this folds those of one run and the next.
 */
export function foldRepeats<T extends Foldable>(candidates: readonly T[]): T[] {
  const first = new Map<string, string>();
  const foldedInto = new Map<string, string>();
  for (const one of candidates) {
    if (one.kind === "override" || one.duplicateOfId !== null) continue;
    const key = `${one.guardrails.level} ${repeatKey(one)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, one.id);
    else if (one.kind === "generated") foldedInto.set(one.id, earlier);
  }
  return candidates.map((one) => {
    // What repeats a folded one repeats what that is folded into.
    const into = foldedInto.get(one.duplicateOfId ?? one.id);
    return into === undefined ? one : { ...one, duplicateOfId: into };
  });
}
