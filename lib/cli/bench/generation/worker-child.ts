import { disconnect } from "#server/db/client.ts";
import { env } from "#server/env.ts";
import { startWorker } from "#server/queue/worker.ts";

// A worker in a process of its own that tells its parent what it uses: bytes of memory, seconds of CPU time.
const EVERY_MS = 500;
const worker = await startWorker({ databaseUrl: env().DATABASE_URL! });
const tell = () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: process.memoryUsage.rss(), cpuSeconds: (user + system) / 1e6 });
};
tell();
const telling = setInterval(tell, EVERY_MS);
process.once("message", async () => {
  clearInterval(telling);
  await worker.stop();
  await disconnect();
  tell();
  process.disconnect();
});
process.once("disconnect", () => process.exit(0));
