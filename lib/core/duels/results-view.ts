import type { DuelAgreement, PeopleAgreement } from "./duel-agreement.ts";
import type { ContenderShare, DuelShare } from "./duel-shares.ts";

/** What a person did in the votes that count. */
export interface VoterCount {
  voterId: string;
  voter: string;
  votes: number;
  /** Middle of the times taken. */
  medianMilliseconds: number;
}

/** What the votes say. Undone votes count nowhere. */
export interface DuelResults {
  /** Standing votes that were looked at: the newest ones, at most `most`. */
  votes: number;
  most: number;
  pairs: number;
  items: number;
  ties: number;
  neither: number;
  agreement: DuelAgreement;
  /** The pairs of people with most pairs in common. */
  people: ({ one: string; other: string } & PeopleAgreement)[];
  position: DuelShare;
  contenders: ContenderShare[];
  voters: VoterCount[];
}

/** A vote as the table of recent votes shows it. */
export interface RecentVote {
  id: string;
  /** ISO 8601. */
  at: string;
  voter: string;
  choice: "left" | "right" | "tie" | "neither";
  undone: boolean;
  milliseconds: number;
  item: string;
  left: { line: string; categoryKey: string | null };
  right: { line: string; categoryKey: string | null };
}
