import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationDirectory } from "./schema-engine.ts";

const FOLDER = join(process.cwd(), "prisma", "migrations");

/** Every migration of the product, oldest first, in the form the engine wants. */
export async function readMigrations(): Promise<MigrationDirectory[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (path) => {
      const value = await readFile(join(FOLDER, path, "migration.sql"), "utf8");
      return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
}

export function readSchema(): Promise<string> {
  return readFile(join(process.cwd(), "prisma", "schema.prisma"), "utf8");
}
