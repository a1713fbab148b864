import { disconnect } from "#server/db/client.ts";
import { stopIfUnused } from "#server/db/embedded/ensure-database.ts";
import { env } from "#server/env.ts";
import { log } from "#server/log.ts";
import { startWorker } from "#server/queue/worker.ts";
import { stopWithParent } from "./stop-with-parent.ts";

// The worker that `npm start` runs beside the web server. It lives until SIGINT or SIGTERM, or until its start is gone.
const embedded = process.argv.includes("--embedded");
const worker = await startWorker({ databaseUrl: env().DATABASE_URL! });
process.send?.("ready");

let stopping: Promise<void> | undefined;
function stopOnce(orphaned: boolean): Promise<void> {
  stopping ??= stop(orphaned);
  return stopping;
}
async function stop(orphaned: boolean): Promise<void> {
  await worker.stop();
  await disconnect();
  // After kill -9 of the start nobody else is left to stop the database.
  if (orphaned && embedded) await stopIfUnused(env().PUSHGEN_DATA_DIR);
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stopOnce(false));
stopWithParent(() => stopOnce(true));
log().info({ concurrency: env().PUSHGEN_CONCURRENCY }, "worker ready");
