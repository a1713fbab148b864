import type { Direction } from "#client/nearest-in-direction.ts";
import type { KeyGroup } from "#components/ui/keys-dialog.tsx";
import { REJECT_REASONS } from "#core/review/decision-input.ts";
import type { ItemDecisions } from "./item-decisions.ts";

export type ReviewMode = "choose" | "edit" | "reject";

interface Parts {
  open: boolean;
  mode: ReviewMode;
  decisions: ItemDecisions;
  setMode: (mode: ReviewMode) => void;
  edit: () => void;
  /** Ends the editing. */
  drop: () => void;
  choose: (rank: number) => void;
  step: (by: 1 | -1) => void;
  move: (direction: Direction) => void;
  toNext: () => void;
  toPrevious: () => void;
  switchDevice: () => void;
  switchLayout: () => void;
  search: () => void;
}

/** The keys as the `?` dialog shows them. */
export const REVIEW_KEYS: readonly KeyGroup[] = [
  {
    title: "Decide, and go on",
    keys: [
      [["a"], "Approve the chosen text"],
      [["e"], "Edit it, then approve"],
      [["r"], "Reject the item, then 1–4 for the reason"],
      [["s"], "Skip: to the end of the queue"],
      [["u"], "Undo"],
    ],
  },
  {
    title: "Choose a candidate",
    keys: [
      [["1", "–", "9"], "By its rank"],
      [["j", "k"], "Next and previous by rank"],
      [["←", "↑", "↓", "→"], "As they lie on the screen"],
    ],
  },
  {
    title: "Move through the queue",
    keys: [
      [["n", "p"], "Next and previous item"],
      [["/"], "Find an item"],
    ],
  },
  {
    title: "See",
    keys: [
      [["v"], "iPhone, Android or Chrome"],
      [["g"], "Columns by style, or one grid"],
      [["?"], "These keys"],
    ],
  },
];

/** What each key does in the present state. */
export function reviewKeyHandlers(parts: Parts): Record<string, () => void> {
  const { open, mode, decisions, setMode } = parts;
  if (open && mode === "reject") {
    const reasons = REJECT_REASONS.map(
      (reason, at) => [String(at + 1), () => decisions.reject(reason)] as const,
    );
    return { ...Object.fromEntries(reasons), escape: () => setMode("choose") };
  }
  const moving: Record<string, () => void> = {
    j: () => parts.step(1),
    k: () => parts.step(-1),
    arrowleft: () => parts.move("left"),
    arrowright: () => parts.move("right"),
    arrowup: () => parts.move("up"),
    arrowdown: () => parts.move("down"),
    n: parts.toNext,
    p: parts.toPrevious,
    v: parts.switchDevice,
    g: parts.switchLayout,
    "/": parts.search,
    ...(decisions.undo && { u: decisions.undo }),
  };
  for (let rank = 1; rank <= 9; rank++) moving[rank] = () => parts.choose(rank);
  if (mode === "edit") return { ...moving, escape: parts.drop };
  if (!open) return moving;
  return { ...moving, a: decisions.approve, e: parts.edit, r: () => setMode("reject"), s: decisions.skip };
}
