import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";

/** A connection or a transaction: what every repository takes. */
export type Db = Prisma.TransactionClient;

const TRANSACTION = { maxWait: 15_000, timeout: 60_000 };

// One pool for the process, however many bundles hold a copy of this module.
const held = globalThis as { pushgenDb?: PrismaClient };

/** The process's database client, made on first use. Throws when no DATABASE_URL is known. */
export function db(): PrismaClient {
  held.pushgenDb ??= connect();
  return held.pushgenDb;
}

function connect(): PrismaClient {
  const connectionString = env().DATABASE_URL;
  if (!connectionString) throw new Error("No database: start with `npm start`, or set DATABASE_URL.");
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, application_name: "pushgen-console", max: 10 }),
  });
}

/** Runs `work` in one transaction (read committed). */
export function withTransaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  return db().$transaction(work, TRANSACTION);
}

/** Closes the pool; the next use opens a new one. */
export async function disconnect(): Promise<void> {
  const client = held.pushgenDb;
  held.pushgenDb = undefined;
  await client?.$disconnect();
}
