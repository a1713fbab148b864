import "server-only";

/** What every task of an evaluation, or of a judging, knows of itself when it is taken for work. */
export interface PaidTask {
  id: string;
  /** Of the evaluation, or of the judging. */
  runId: string;
  provider: string;
  model: string;
  useCache: boolean;
  priceInput: bigint | null;
  priceOutput: bigint | null;
  category: { id: string };
}
