import { env } from "#server/env.ts";
import { log } from "#server/log.ts";
import { startWorker } from "#server/queue/worker.ts";

// One worker process: started by `npm start` and by `pushgen worker`. It lives until SIGINT or SIGTERM.
const worker = await startWorker({ databaseUrl: env().DATABASE_URL! });
log().info({ concurrency: env().PUSHGEN_CONCURRENCY }, "worker ready");
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void worker.stop().then(() => process.exit(0));
  });
}
