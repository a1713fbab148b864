import { defineConfig } from "prisma/config";

// `prisma generate` only needs this to name an executable; without it the CLI downloads an engine
// that we never run (migrations go through the WebAssembly engine, see lib/server/db/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
