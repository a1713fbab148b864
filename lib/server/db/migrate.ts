import "server-only";
import { runMigrations } from "graphile-worker";
import { Client, Pool } from "pg";
import { readMigrations, readSchema } from "./migrations-folder.ts";
import { openSchemaEngine } from "./schema-engine.ts";

// Any constant: it only has to be the same in every process that migrates.
const LOCK = 7_239_501;

/**
 * Brings the database to this version's tables, and the queue's. Safe to repeat, and safe while others do the same:
 * they wait for each other. Returns the names of the migrations that were applied now.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const guard = new Client({ connectionString: databaseUrl, application_name: "pushgen-migrate" });
  await guard.connect();
  try {
    await guard.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await migrateQueue(databaseUrl);
    const engine = await openSchemaEngine(databaseUrl, await readSchema());
    const { appliedMigrationNames } = await engine
      .applyMigrations({
        migrationsList: {
          baseDir: "prisma/migrations",
          lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
          shadowDbInitScript: "",
          migrationDirectories: await readMigrations(),
        },
        filters: { externalTables: [], externalEnums: [] },
      })
      .finally(() => engine.close());
    return appliedMigrationNames;
  } finally {
    await guard.end();
  }
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  const pgPool = new Pool({ connectionString: databaseUrl, application_name: "pushgen-migrate", max: 1 });
  pgPool.on("error", () => {});
  pgPool.on("connect", (client) => client.on("error", () => {}));
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
}
