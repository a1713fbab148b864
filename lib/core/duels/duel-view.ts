import type { NotificationText } from "../candidates/candidate.ts";

/** A text in a duel, as the person who judges it sees it: nothing says who wrote it, in which style or how it scores. */
export interface DuelSide extends NotificationText {
  id: string;
  language: string;
}

/** Two texts of one item. */
export interface DuelView {
  item: { id: string; title: string; excerpt: string; language: string; kind: string | null };
  left: DuelSide;
  right: DuelSide;
}

/** The next pairs for a person. */
export interface DuelBatch {
  duels: DuelView[];
  /** Why there is none: nothing to compare in the whole workspace, or nothing that this person has not judged. */
  empty: "no-pairs" | "all-judged" | null;
}
