import "server-only";
import { createHash } from "node:crypto";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import {
  claimRequest,
  dropOldRequests,
  findRequest,
  keepAnswer,
  releaseRequest,
} from "../../repositories/api-requests.ts";
import { database } from "../../repositories/transaction.ts";

/** What a request was answered: the status and the JSON text. */
export interface Answer {
  status: number;
  text: string;
}

export interface OnceOnly {
  keyId: string;
  idempotencyKey: string;
  /** Method, address and body: what “the same request” means. */
  request: readonly string[];
}

/**
 * Does a request once, however often it is sent: the first time it is done and its answer kept for a day, then the
 * answer is given again (`replayed`). A refusal is an answer too; a fault and a conflict are not, so that it may be tried
 * again when things stand differently. Throws
 * `unprocessable` where the key was used for another request, `conflict` while the first is under way.
 */
export async function onceOnly(
  given: OnceOnly,
  run: () => Promise<Answer>,
): Promise<Answer & { replayed: boolean }> {
  const { idempotencyKey, keyId } = given;
  if (!/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    throw new ProductError("invalid", "An Idempotency-Key has 1 to 200 visible ASCII signs, such as a UUID.");
  }
  const db = database();
  const key = { keyId, idempotencyKey };
  const requestHash = createHash("sha256").update(JSON.stringify(given.request)).digest("hex");
  if (!(await claimRequest(db, key, requestHash)))
    return { ...(await kept(key, requestHash)), replayed: true };
  try {
    const answer = await run();
    if (answer.status >= 500 || answer.status === 409) await releaseRequest(db, key);
    else await keepAnswer(db, key, { status: answer.status, answer: answer.text });
    await dropOldRequests(db);
    return { ...answer, replayed: false };
  } catch (error) {
    await releaseRequest(db, key);
    throw error;
  }
}

async function kept(key: { keyId: string; idempotencyKey: string }, requestHash: string): Promise<Answer> {
  const present = await findRequest(database(), key);
  if (present && present.requestHash !== requestHash) {
    throw new ProductError(
      "unprocessable",
      "This Idempotency-Key was sent with another request before. Give every request its own key.",
    );
  }
  if (present?.status == null || present.answer === null)
    throw conflict("The same request is under way. Send it again in a moment.");
  return { status: present.status, text: present.answer };
}
