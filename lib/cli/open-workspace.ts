import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { disconnect } from "#server/db/client.ts";
import { ensureDatabase } from "#server/db/embedded/ensure-database.ts";
import { migrate } from "#server/db/migrate.ts";
import { env, provideEnv } from "#server/env.ts";
import { ensureBuiltIns } from "#server/services/workspace/ensure-built-ins.ts";
import { databaseProblem } from "./database-problem.ts";
import { fileProblem } from "./file-problem.ts";

export interface OpenWorkspace {
  databaseUrl: string;
  /** Starts the embedded database again where it has died; false where it runs, or where it is not ours. */
  revive(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Makes the workspace ready for this process and its children: the database (DATABASE_URL, or the embedded one), its
 * tables, what ships with the product, and the secret that signs sessions.
 */
export async function openWorkspace(): Promise<OpenWorkspace> {
  const { PUSHGEN_DATA_DIR, DATABASE_URL } = env();
  await mkdir(PUSHGEN_DATA_DIR, { recursive: true }).catch((error) => {
    throw fileProblem(error, "write", PUSHGEN_DATA_DIR);
  });
  const embedded = DATABASE_URL ? undefined : await ensureDatabase(PUSHGEN_DATA_DIR);
  try {
    const databaseUrl = DATABASE_URL ?? embedded!.url;
    provideEnv({
      DATABASE_URL: databaseUrl,
      PUSHGEN_SECRET: env().PUSHGEN_SECRET ?? (await keptSecret(PUSHGEN_DATA_DIR)),
    });
    await migrate(databaseUrl);
    await ensureBuiltIns();
    return {
      databaseUrl,
      revive: async () => (await embedded?.revive()) ?? false,
      async close() {
        await disconnect();
        await embedded?.release();
      },
    };
  } catch (error) {
    await disconnect();
    await embedded?.release();
    throw DATABASE_URL ? databaseProblem(error, DATABASE_URL) : error;
  }
}

async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, "session-secret");
  await writeFile(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
  return readFile(file, "utf8");
}
