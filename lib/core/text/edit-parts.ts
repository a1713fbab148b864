import { diffWordsWithSpace } from "diff";

export interface EditPart {
  kind: "kept" | "taken-out" | "put-in";
  text: string;
}

/** Below this share of kept letters a diff word by word is harder to read than the two texts one after the other. */
const ALIKE = 0.4;

/** What an edit took out and put in, word by word; for a text that was written anew, the old one and then the new. */
export function editParts(before: string, after: string): EditPart[] {
  if (before === after) return after === "" ? [] : [{ kind: "kept", text: after }];
  const parts = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): EditPart => ({
      kind: added ? "put-in" : removed ? "taken-out" : "kept",
      text: value,
    }),
  );
  const kept = parts.reduce((sum, { kind, text }) => (kind === "kept" ? sum + text.trim().length : sum), 0);
  if (kept / Math.max(before.length, after.length) >= ALIKE) return parts;
  return [
    ...(before ? [{ kind: "taken-out" as const, text: before }] : []),
    ...(before && after ? [{ kind: "kept" as const, text: " " }] : []),
    ...(after ? [{ kind: "put-in" as const, text: after }] : []),
  ];
}
