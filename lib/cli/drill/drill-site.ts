import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { disconnect } from "#server/db/client.ts";
import { type EmbeddedDatabase, ensureDatabase } from "#server/db/embedded/ensure-database.ts";
import { migrate } from "#server/db/migrate.ts";
import { provideEnv } from "#server/env.ts";
import { ensureBuiltIns } from "#server/services/workspace/ensure-built-ins.ts";
import { KEY, type ModelServer, startModelServer } from "../../../e2e/stand-in/model-server.ts";

const CONCURRENCY = 20;

/** A console of its own to be mistreated: data directory, PostgreSQL, stand-in model server, workers. */
export interface DrillSite {
  folder: string;
  model: ModelServer;
  /** The pieces that are missing are started again, as a supervisor would. */
  startDatabase(): Promise<void>;
  startWorker(env?: Record<string, string>): Promise<ChildProcess>;
  close(): Promise<void>;
}

/** Opens a site in `folder`, or in a folder of its own that goes with it. */
export async function openSite(folder?: string): Promise<DrillSite> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), "pushgen-drill-")));
  const model = await startModelServer({ keepsRequests: false });
  const workers = new Set<ChildProcess>();
  let database: EmbeddedDatabase | undefined;

  async function startDatabase(): Promise<void> {
    if (database) return void (await database.revive());
    database = await ensureDatabase(place);
    provideEnv({ DATABASE_URL: database.url });
  }

  provideEnv({
    PUSHGEN_DATA_DIR: place,
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: model.url,
    PUSHGEN_MODEL: "stand-in",
    PUSHGEN_CONCURRENCY: String(CONCURRENCY),
    LOG_LEVEL: "fatal",
  });
  await startDatabase();
  await migrate(database!.url);
  await ensureBuiltIns();
  return {
    folder: place,
    model,
    startDatabase,
    async startWorker(env = {}) {
      const child = fork(join("lib", "cli", "worker-process.ts"), {
        execArgv: ["--conditions=react-server"],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        env: { ...process.env, ...env },
      });
      workers.add(child);
      child.once("exit", () => workers.delete(child));
      await Promise.race([once(child, "message"), once(child, "exit")]);
      if (child.exitCode !== null) throw new Error("The worker could not start");
      return child;
    },
    async close() {
      for (const child of workers) await stopped(child, "SIGTERM");
      await disconnect();
      await database?.release();
      await model.close();
      if (!folder) await rm(place, { recursive: true, force: true });
    },
  };
}

/** Sends a signal and waits until the process is gone. */
export async function stopped(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
