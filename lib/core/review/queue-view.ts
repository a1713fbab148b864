import type { Page } from "../campaigns/campaign-view.ts";
import type { GuardrailLevel } from "../guardrails/guardrail.ts";
import type { QueueStatus } from "./queue-filter.ts";

/** An item as the queue shows it. */
export interface QueueEntry {
  itemId: string;
  status: QueueStatus;
  /** The item's title, or the start of its text. */
  line: string;
  language: string;
  /** Chance of its top candidate to beat the human line, 0–1; null without either. */
  winProbability: number | null;
  /** What the guardrails say of its top candidate; null where every candidate is blocked. */
  level: GuardrailLevel | null;
  categoryKey: string | null;
  /** Distinct generated candidates. */
  candidates: number;
}

/** A page of the queue; the first also counts all that match. */
export type QueuePage = Page<QueueEntry> & { total: number | null };
