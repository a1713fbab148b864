import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { Candidate as Row } from "../db/generated/client.ts";
import { toCandidate } from "./candidates.ts";

/** A candidate, and whether it still competes for an item that is still there. */
export interface CandidateOnRecord extends Candidate {
  superseded: boolean;
  itemArchived: boolean;
}

export function toCandidateOnRecord(row: Row & { item: { archivedAt: Date | null } }): CandidateOnRecord {
  return {
    ...toCandidate(row),
    superseded: row.supersededAt !== null,
    itemArchived: row.item.archivedAt !== null,
  };
}
