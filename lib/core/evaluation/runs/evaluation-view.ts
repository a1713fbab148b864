import type { MicroDollars } from "../../costs/money.ts";
import type { EvaluationStatus } from "./evaluation-status.ts";

/** A style that an evaluation wrote in, by its version. */
export interface EvaluatedPrompt {
  promptVersionId: string;
  key: string;
  name: string;
  version: number;
  /** The version's state now. */
  status: "draft" | "published" | "retired";
}

/** An evaluation as screens and the command line see it, without its report. */
export interface EvaluationView {
  id: string;
  name: string;
  status: EvaluationStatus;
  set: { id: string; name: string; versionId: string; version: number; items: number };
  prompts: EvaluatedPrompt[];
  provider: string;
  model: string;
  temperature: number | null;
  candidatesPerPair: number;
  rewardModelId: string;
  /** Names the known texts that styles were read by; null where they could not be, or before it is measured. */
  styleReaderId: string | null;
  source: string;
  tasks: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  texts: number;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  /** At the price of the start; null where none was set. */
  cost: MicroDollars | null;
  /** Whether answers may have been kept ones, and how many were. */
  useCache: boolean;
  cachedAnswers: number;
  /** Whether the others of its set are compared with it. */
  isBaseline: boolean;
  error: string | null;
  /** Why it waits, in words, while it is paused; else null. */
  pausedBecause: string | null;
  createdBy: string;
  /** ISO 8601. */
  createdAt: string;
  finishedAt: string | null;
  /** Seconds between start and end, or until now. */
  seconds: number;
}

/** “curiosity v2, urgency v1”, or how many where they are many. */
export function promptsText(prompts: readonly Pick<EvaluatedPrompt, "name" | "version">[]): string {
  if (prompts.length > 4) return `${prompts.length} styles`;
  return prompts.map(({ name, version }) => `${name} v${version}`).join(", ");
}
