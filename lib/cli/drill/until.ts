import { setTimeout as wait } from "node:timers/promises";

/** Looks until what is there is as wanted; `look` says null while it cannot see. Throws after `seconds`. */
export async function until<T>(
  look: () => Promise<T | null>,
  isWanted: (found: T) => boolean,
  seconds: number,
): Promise<T> {
  for (const end = Date.now() + seconds * 1_000; ; ) {
    const found = await look();
    if (found !== null && isWanted(found)) return found;
    if (Date.now() > end) throw new Error(`After ${seconds} s it is ${JSON.stringify(found)}`);
    await wait(50);
  }
}

/** Tasks of which some have ended. */
export interface TasksUnderWay {
  tasks: number;
  succeeded: number;
  failed: number;
}

/**
 * Whether a random moment of some work has come, for blow number `blow` of `blows` (from 0): each has its stretch of the
 * first three quarters of the tasks, so that a fast machine has work left at the last one.
 */
export function momentOf(blow: number, blows: number): (work: TasksUnderWay) => boolean {
  const share = (0.75 * (blow + Math.random())) / blows;
  return ({ tasks, succeeded, failed }) => succeeded + failed >= share * tasks;
}
