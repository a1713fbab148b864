import "server-only";
import { type Db, database } from "../repositories/transaction.ts";

/** How soon a cancelled run's calls are broken off. Half of the promised second. */
const CHECK_EVERY_MS = 500;

/**
 * One AbortSignal per run with tasks in this process. While there are any, the database is asked which of these runs
 * were cancelled (perhaps through another process), and their calls are broken off.
 */
export class RunAborts {
  private readonly controllers = new Map<string, { controller: AbortController; users: number }>();
  private timer: NodeJS.Timeout | undefined;
  private readonly cancelling: (db: Db, ids: string[]) => Promise<string[]>;

  /** `cancelling` tells which of some runs are being cancelled. */
  constructor(cancelling: (db: Db, ids: string[]) => Promise<string[]>) {
    this.cancelling = cancelling;
  }

  /** Runs `work` with the signal of its run, and forgets the run when its last task here has ended. */
  async during<T>(runId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const present = this.controllers.get(runId);
    // A run that was cancelled and is retried gets a fresh signal, even while its last broken-off call still winds up.
    const entry =
      present && !present.controller.signal.aborted
        ? present
        : { controller: new AbortController(), users: 0 };
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

  private async check(): Promise<void> {
    try {
      for (const id of await this.cancelling(database(), [...this.controllers.keys()])) {
        this.controllers.get(id)?.controller.abort();
      }
    } catch {
      // The database is away for a moment; the tasks themselves will notice and say so.
    }
  }
}
