import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";

const PACKAGE = join(process.cwd(), "node_modules", "@prisma", "schema-engine-wasm");

export interface MigrationDirectory {
  path: string;
  migrationFile: { path: string; content: { tag: "ok"; value: string } };
}

interface SchemaEngine {
  applyMigrations(input: {
    migrationsList: object;
    filters: object;
  }): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: object): Promise<{ exitCode: number; stdout?: string }>;
  /** Ends its connections. */
  close(): Promise<void>;
}

/**
 * Prisma's own migration engine in WebAssembly: it speaks through the `pg` driver, so no native engine has to be
 * downloaded. `schema` is the text of schema.prisma.
 */
export async function openSchemaEngine(databaseUrl: string, schema: string): Promise<SchemaEngine> {
  // The package's entry is made for bundlers; its parts are taken by their place.
  const bindings = await import(pathToFileURL(join(PACKAGE, "schema_engine_bg.js")).href);
  const bytes = await readFile(join(PACKAGE, "schema_engine_bg.wasm"));
  const module = await WebAssembly.compile(bytes);
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const pools = new Set<Pool>();
  const factory = wholeScripts(
    new PrismaPg({ connectionString: databaseUrl, application_name: "pushgen-migrate" }),
    pools,
  );
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return {
    applyMigrations: (input) => engine.applyMigrations(input),
    diff: (input) => engine.diff(input),
    close: async () => void (await Promise.all([...pools].map((pool) => pool.end()))),
  };
}

/** The adapter cuts a script at every semicolon, also inside a function's body; PostgreSQL takes it whole. */
function wholeScripts(factory: PrismaPg, pools: Set<Pool>): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const pool = adapter.underlyingDriver();
    pools.add(pool);
    adapter.executeScript = async (script) => void (await pool.query(script));
    return adapter;
  };
  return factory;
}
