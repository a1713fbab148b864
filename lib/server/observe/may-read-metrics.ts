import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "../env.ts";

/**
 * Who may read the metrics: whoever sends `Authorization: Bearer` with PUSHGEN_METRICS_TOKEN; where none is set, this
 * machine alone. They hold counts and the names of models, no text and no secret.
 */
export function mayReadMetrics(request: {
  authorization: string | null | undefined;
  isLocal: boolean;
}): boolean {
  const token = env().PUSHGEN_METRICS_TOKEN;
  if (token === undefined) return request.isLocal;
  return isSame(request.authorization ?? "", `Bearer ${token}`);
}

/** Compares without telling by its time how much was right. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
