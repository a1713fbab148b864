/** A batch of a run as its page shows it. */
export interface BatchView {
  id: string;
  status: "submitting" | "waiting" | "collecting" | "ended" | "failed";
  /** The model server's own word for how far it is; null before it has the batch. */
  remoteStatus: string | null;
  requests: number;
  /** As the server counted at the last look. */
  answered: number;
  refused: number;
  error: string | null;
  /** ISO 8601. */
  submittedAt: string | null;
  lookedAt: string | null;
  expiresAt: string | null;
  endedAt: string | null;
}

export const BATCH_WORDS: Record<BatchView["status"], string> = {
  submitting: "being handed over",
  waiting: "at the model server",
  collecting: "answers are being saved",
  ended: "ended",
  failed: "not taken",
};
