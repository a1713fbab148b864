import "server-only";
import { log } from "../log.ts";

const LOST_RETURN = "Error occurred whilst returning jobs from local queue";

/**
 * Keeps this process alive when the queue gives up and cannot give back the jobs that it held ahead, as while the
 * database restarts: graphile-worker 0.18 leaves the promise of it unhandled (its LocalQueue calls `background`, which
 * throws once it is released, after it has begun), and node ends a process for that, with every answer that is in hand.
 * Whoever keeps the queue running gives the jobs back. Any other unhandled rejection ends the process as before.
 * Returns what takes this off again.
 */
export function outliveLostReturn(): () => void {
  const look = (reason: unknown) => {
    if (!(reason instanceof Error && reason.message.startsWith(LOST_RETURN))) throw reason;
    log().warn({ err: reason }, "the queue could not give its jobs back; they are taken from it");
  };
  process.on("unhandledRejection", look);
  return () => void process.off("unhandledRejection", look);
}
