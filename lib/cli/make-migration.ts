import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureDatabase } from "#server/db/embedded/ensure-database.ts";
import { migrate } from "#server/db/migrate.ts";
import { readSchema } from "#server/db/migrations-folder.ts";
import { openSchemaEngine } from "#server/db/schema-engine.ts";
import { env } from "#server/env.ts";

// `npm run db:migration -- NAME`: writes the SQL that leads from the migrations so far to schema.prisma.
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write("Name the migration: npm run db:migration -- add_something\n");
  process.exit(1);
}
const folder = join(process.cwd(), "prisma", "migrations");
await mkdir(folder, { recursive: true });
const count = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).length;
const database = await ensureDatabase(env().PUSHGEN_DATA_DIR, { name: `migration_${Date.now()}` });
try {
  if (count > 0) await migrate(database.url);
  const schema = await readSchema();
  const engine = await openSchemaEngine(database.url, schema);
  const from =
    count > 0
      ? { tag: "schemaDatasource", files: [{ path: "schema.prisma", content: schema }] }
      : { tag: "empty" };
  const to = { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] };
  const { stdout } = await engine.diff({
    from,
    to,
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await engine.close();
  const path = join(folder, `${String(count + 1).padStart(4, "0")}_${name}`);
  await mkdir(path);
  await writeFile(join(path, "migration.sql"), stdout ?? "");
  process.stderr.write(`Wrote ${path}/migration.sql\n`);
} finally {
  await database.drop();
  await database.release();
}
