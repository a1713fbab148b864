import { type Db, db, withTransaction } from "../db/client.ts";

export type { Db };

/** The plain connection, for reads that stand alone. */
export function database(): Db {
  return db();
}

/** Runs `work` in one transaction: all of it happens or none. Isolation is read committed. */
export function transaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  return withTransaction(work);
}
