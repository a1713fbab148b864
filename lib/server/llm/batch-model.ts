import "server-only";
import type { GenerationError } from "#core/generation/generation-error.ts";
import type { GenerationAnswer, GenerationRequest } from "./language-model.ts";

/** A batch as the model server tells of it. */
export interface RemoteBatch {
  id: string;
  /** The server's own word, such as `in_progress`. */
  status: string;
  /** `failed`: the server did not take it, and nothing was asked. `ended`: what was answered can be read. */
  state: "waiting" | "ended" | "failed";
  answered: number;
  refused: number;
  expiresAt: Date | null;
  /** Why it failed, in the server's words. */
  error: string | null;
  /** Of a failed one: the server has too much to do for this account now; the same may be taken later. */
  later: boolean;
  files: { input: string | null; output: string | null; errors: string | null };
}

/** What became of one request of a batch. `again`: asking once more may help. */
export type BatchAnswer =
  | { id: string; answer: GenerationAnswer }
  | { id: string; error: GenerationError; again: boolean };

/** A model server that takes many requests at once, answers within a day, and takes half the price for it. */
export interface BatchModel {
  /** Hands requests over under a name of ours. Throws GenerationError; whether it was taken is then open: see `find`. */
  submit(name: string, requests: readonly { id: string; request: GenerationRequest }[]): Promise<RemoteBatch>;
  /** The batch that was handed over under this name, or null. */
  find(name: string): Promise<RemoteBatch | null>;
  look(id: string): Promise<RemoteBatch>;
  cancel(id: string): Promise<void>;
  /** The answers of an ended batch, in any order; a request that is missing was not asked. */
  answers(batch: RemoteBatch): AsyncIterable<BatchAnswer>;
  /** Deletes the batch's files at the server: they hold our prompts. */
  forget(batch: RemoteBatch): Promise<void>;
}
