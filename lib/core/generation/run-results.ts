import type { Candidate } from "../candidates/candidate.ts";

/** What a run wrote for one item. */
export interface ItemResults {
  itemId: string;
  externalId: string;
  /** Its title, or the beginning of its text. */
  title: string;
  candidates: Candidate[];
}

/** A page of results; `next` is the key of the page after, or null at the end. */
export interface ResultsPage {
  items: ItemResults[];
  next: string | null;
}
