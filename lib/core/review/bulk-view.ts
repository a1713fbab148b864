import type { GuardrailLevel } from "../guardrails/guardrail.ts";
import type { BulkFilter } from "./bulk-filter.ts";

/** Why an open item in the scope of a bulk approval is left out; each item counts once, under the first that holds. */
export const LEFT_OUT_REASONS = ["no-top", "warned", "no-human-line", "too-unsure", "too-many"] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
export type LeftOut = Record<LeftOutReason, number>;

/** The reasons as words for people. */
export function leftOutWords(reason: LeftOutReason, filter: BulkFilter): string {
  switch (reason) {
    case "no-top":
      return "Every candidate is blocked by a guardrail";
    case "warned":
      return "A guardrail warns of the top candidate";
    case "no-human-line":
      return "No human line to compare with";
    case "too-unsure":
      return `Less than ${filter.minWin} % to beat the human line`;
    case "too-many":
      return "More than one bulk takes; do these in the next";
  }
}

/** `preview` may be applied by the person who made it; `undone` was applied and then taken back. */
export type BulkState = "preview" | "applied" | "discarded" | "undone";

/** One bulk approval. Times are ISO 8601. */
export interface BulkView {
  id: string;
  state: BulkState;
  filter: BulkFilter;
  /** Name of the run in the filter, or null. */
  runName: string | null;
  matched: number;
  leftOut: LeftOut;
  applied: number;
  skipped: number;
  undone: number;
  createdById: string;
  createdBy: string;
  createdAt: string;
  appliedAt: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
}

/**
 * What became of one entry: `waiting` before it is applied; `approved` stands; `skipped` had changed before;
 * `undone` was taken back or decided anew since.
 */
export const BULK_OUTCOMES = ["waiting", "approved", "skipped", "undone"] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** The outcome that an address names, or null for all. */
export function readOutcome(given: unknown): BulkOutcome | null {
  return BULK_OUTCOMES.find((known) => known === given) ?? null;
}

export interface BulkEntryView {
  itemId: string;
  externalId: string;
  itemTitle: string;
  categoryKey: string | null;
  title: string;
  body: string;
  language: string;
  /** 0–1; null without a human line. */
  winProbability: number | null;
  guardrailLevel: GuardrailLevel;
  outcome: BulkOutcome;
  /** Who changed the item since, where it was a decision. */
  decidedBy: string | null;
}

/** The filter in one sentence, for the audit and the list of bulks. */
export function bulkWords(filter: BulkFilter, runName: string | null): string {
  const parts = [
    filter.minWin !== null && `at least ${filter.minWin} % to beat the human line`,
    filter.noWarnings && "no guardrail warns",
    filter.style && `style ${filter.style}`,
    filter.language && `language ${filter.language}`,
    filter.run && `run “${runName ?? filter.run}”`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : "every open item";
}
