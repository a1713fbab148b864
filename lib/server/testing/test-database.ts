import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { type Db, db, disconnect } from "../db/client.ts";
import { provideEnv } from "../env.ts";
import { ensureBuiltIns } from "../services/workspace/ensure-built-ins.ts";
import { databaseUrl, onServer } from "./template-database.ts";

/**
 * Gives the test file a real database of its own (a copy of the migrated template, with the built-in styles and reward
 * model), which services reach as they always do. Returns the client, for looking at rows: `const db = testDatabase()`
 * at the top of the file, `db().…` inside a test.
 */
export function testDatabase(): () => Db {
  const name = `test_${randomBytes(6).toString("hex")}`;
  beforeAll(async () => {
    const server = inject("serverUrl");
    await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${inject("templateName")}"`);
    provideEnv({
      DATABASE_URL: databaseUrl(server, name),
      OPENAI_API_KEY: "",
      OPENAI_BASE_URL: "",
      LOG_LEVEL: "silent",
    });
    await ensureBuiltIns();
  });
  afterAll(async () => {
    await disconnect();
    await onServer(inject("serverUrl"), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });
  return db;
}
