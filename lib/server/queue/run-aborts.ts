import "server-only";
import { setMaxListeners } from "node:events";
import { type Db, database } from "../repositories/transaction.ts";

/** How soon a cancelled run's calls are broken off. Half of the promised second. */
const CHECK_EVERY_MS = 500;

/** Every call of the run listens. */
function manyListeners(controller: AbortController): AbortController {
  setMaxListeners(0, controller.signal);
  return controller;
}

interface RunEntry {
  controller: AbortController;
  users: number;
  /** Since when this process has known the run to be paused (performance.now()); null where it is not. */
  heldSince: number | null;
}

/**
 * One AbortSignal per run with tasks in this process. While there are any, the database is asked which of these runs
 * were cancelled (perhaps through another process), and their calls are broken off; or paused, and what waits for its turn
 * is then not asked.
 */
export class RunAborts {
  private readonly controllers = new Map<string, RunEntry>();
  private timer: NodeJS.Timeout | undefined;
  private readonly states: (db: Db, ids: string[]) => Promise<Map<string, string>>;

  /** `states` tells the status of some runs by their id. */
  constructor(states: (db: Db, ids: string[]) => Promise<Map<string, string>>) {
    this.states = states;
  }

  /** Runs `work` with the signal of its run, and forgets the run when its last task here has ended. */
  async during<T>(runId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const present = this.controllers.get(runId);
    // A run that was cancelled and is retried gets a fresh signal, even while its last broken-off call still winds up.
    const entry =
      present && !present.controller.signal.aborted
        ? present
        : { controller: manyListeners(new AbortController()), users: 0, heldSince: null };
    entry.users++;
    this.controllers.set(runId, entry);
    this.timer ??= setInterval(() => void this.check(), CHECK_EVERY_MS);
    try {
      return await work(entry.controller.signal);
    } finally {
      entry.users--;
      if (entry.users === 0 && this.controllers.get(runId) === entry) this.controllers.delete(runId);
      if (this.controllers.size === 0) this.stop();
    }
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Notes runs that this process has just paused, so that what waits for its turn is not asked. */
  hold(runIds: readonly string[]): void {
    for (const id of runIds) {
      const entry = this.controllers.get(id);
      if (entry) entry.heldSince = performance.now();
    }
  }

  isHeld(runId: string): boolean {
    return (this.controllers.get(runId)?.heldSince ?? null) !== null;
  }

  private async check(): Promise<void> {
    try {
      const asked = performance.now();
      const states = await this.states(database(), [...this.controllers.keys()]);
      for (const [id, entry] of this.controllers) {
        const status = states.get(id);
        if (status === "paused") entry.heldSince ??= asked;
        // What was noted while the question was under way is newer than its answer.
        else if (entry.heldSince !== null && entry.heldSince < asked) entry.heldSince = null;
        if (status === "cancelling" || status === "cancelled") entry.controller.abort();
      }
    } catch {
      // The database is away for a moment; the tasks themselves will notice and say so.
    }
  }
}
