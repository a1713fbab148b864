const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/** A server that asks for more had better be left alone: the task fails, or the run is paused. */
export const LONGEST_RETRY_AFTER_MS = 120_000;

/**
 * How long to wait before a failed call is made again, in milliseconds: twice as long each time, with “equal jitter”
 * (half of it by chance), so that the calls that failed together do not come back together. Never shorter than the
 * server asked for (`Retry-After`). `retries` made before counts from 0; `chance` is from [0, 1).
 */
export function retryDelay(retries: number, retryAfterMs: number | null, chance: number): number {
  const growing = Math.min(FIRST_MS * 2 ** retries, LONGEST_MS);
  const jittered = growing * (0.5 + chance / 2);
  return retryAfterMs === null ? jittered : Math.max(retryAfterMs * (1 + chance / 4), jittered / 4);
}
