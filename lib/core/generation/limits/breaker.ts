import type { GenerationFailure } from "../generation-error.ts";

/**
 * What counts against a model server, and how much; at 1 the breaker opens. A refused key or an empty account will refuse
 * the next call too. One lost call may be chance; six in a row are not. A server that says “slow down” is alive, and
 * the pace follows it, so that it takes long until the run had better wait.
 */
const WEIGHTS: Partial<Record<GenerationFailure, number>> = {
  auth: 1,
  quota: 1,
  connection: 1 / 6,
  server: 1 / 6,
  timeout: 1 / 6,
  "rate-limited": 1 / 30,
};

/** How near the breaker of a model server is to opening: 0 after a success, 1 or more is open. */
export interface Breaker {
  strain: number;
}

export const CLOSED: Breaker = { strain: 0 };

/** An answer came, whatever it says: the server is there and takes our key. */
export function afterAnswer(): Breaker {
  return CLOSED;
}

/** A call failed. `opens` is true at the one failure that opens it; then it counts from zero, for the next time. */
export function afterFailure(
  breaker: Breaker,
  kind: GenerationFailure,
): { breaker: Breaker; opens: boolean } {
  const weight = WEIGHTS[kind];
  // Of this one request: it says nothing of the server.
  if (weight === undefined) return { breaker: CLOSED, opens: false };
  // Sums of sixths and thirtieths are a little off.
  const strain = Math.round((breaker.strain + weight) * 1e6) / 1e6;
  return strain >= 0.999 ? { breaker: CLOSED, opens: true } : { breaker: { strain }, opens: false };
}

/** Whether this kind of failure is one of the server and not of the request. */
export function isOfServer(kind: GenerationFailure): boolean {
  return WEIGHTS[kind] !== undefined;
}

/** Whether only a person can mend it: then who waits at a terminal had better be told than kept waiting. */
export function needsPerson(kind: GenerationFailure): boolean {
  return kind === "auth" || kind === "quota";
}

const FIRST_PROBE_MS = 5_000;
const LONGEST_MS = 60_000;

/** How long to wait before the server is asked again, in milliseconds: after 5 s, then twice as long, a minute at most. */
export function probeDelay(probesBefore: number): number {
  return Math.min(FIRST_PROBE_MS * 2 ** Math.min(probesBefore, 10), LONGEST_MS);
}
