/** One item of the review queue. */
export interface QueueEntry {
  itemId: string;
  /** Its title, or the beginning of its text. */
  line: string;
  language: string;
  /** Chance of its best candidate to beat the human line, 0–1; null without one. */
  winProbability: number | null;
  /** Different candidates, the human line not counted. */
  candidates: number;
  /** Style and worst finding of the best candidate; null where all are blocked. */
  categoryKey: string | null;
  level: "pass" | "warn" | "block" | null;
}

/** A page of the queue; `next` is the key of the page after, or null at the end. */
export interface QueuePage {
  entries: QueueEntry[];
  next: string | null;
}
