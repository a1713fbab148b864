import type { Audience } from "./audience.ts";

/** How long the made-up loop goes on, how much it sends, to whom, and when it learns. */
export interface LoopOptions {
  seed: number;
  rounds: number;
  items: number;
  /** Candidates for an item, of which the score picks one. */
  candidates: number;
  /** Recipients of each arm, for one item. */
  recipients: number;
  audienceOf: (round: number) => Audience;
  /** How many times the pick is rewritten to score higher still; 0 where the score only selects. */
  chases: (round: number) => number;
  /** Whether a new model is trained after this round, on all outcomes so far. */
  learns: (round: number) => boolean;
}
