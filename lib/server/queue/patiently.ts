import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { log } from "../log.ts";
import { isDatabaseAway, isWorthAnotherTry } from "../repositories/database-away.ts";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const DEADLOCK_TRIES = 5;

/** Hundreds may wait for the same database. */
const SAY_EVERY_MS = 5_000;
let said = Number.NEGATIVE_INFINITY;

function sayAway(error: unknown): void {
  if (performance.now() - said < SAY_EVERY_MS) return;
  said = performance.now();
  log().warn({ err: error }, "the database is away; waiting for it");
}

/**
 * Runs `work` until the database takes it: while it is away (stopped, restarting, its disk full) the work is tried again
 * and again, so that an answer that was paid for is not lost. `work` must be safe to be done twice, since a lost
 * connection leaves open whether its transaction was committed. Throws any other error, and at the abort.
 */
export async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  let pause = FIRST_PAUSE_MS;
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const away = isDatabaseAway(error);
      if (signal.aborted || !(away || (isWorthAnotherTry(error) && tries < DEADLOCK_TRIES))) throw error;
      if (away) sayAway(error);
      await wait(pause * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
}
