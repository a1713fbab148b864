import { createHash } from "node:crypto";
import { Client } from "pg";
import { migrate } from "../db/migrate.ts";
import { readMigrations } from "../db/migrations-folder.ts";

/** Runs one statement on the server's maintenance database. */
export async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl(url, "postgres"),
    application_name: "pushgen-test",
  });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same server's address, of another database. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Makes the migrated database that every test's own is copied from; returns its name. Made anew for each run. */
export async function makeTemplate(url: string): Promise<string> {
  const hash = createHash("sha256")
    .update(JSON.stringify(await readMigrations()))
    .digest("hex")
    .slice(0, 12);
  const name = `template_${hash}`;
  await onServer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await onServer(url, `CREATE DATABASE "${name}"`);
  await migrate(databaseUrl(url, name));
  return name;
}
