/** What a task of an evaluation, or a pair of a judging, came to; `queued` is given back to be done later. */
export interface EndedTask {
  id: string;
  status: "succeeded" | "failed" | "cancelled" | "queued";
  errorKind: string | null;
  errorMessage: string | null;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  durationMs: number;
}
