import "server-only";
import { Pool, type PoolClient } from "pg";
import { log } from "../log.ts";
import { patiently } from "./patiently.ts";

type Connected = (
  error: Error | undefined,
  client?: PoolClient,
  release?: (error?: Error | boolean) => void,
) => void;

/**
 * The connections of a worker's queue. While the database is away who asks for one waits for it, instead of being told so:
 * the queue gives up for good over an error that passes by itself. Until `gone`.
 */
export function patientPool(connectionString: string, name: string, gone: AbortSignal): Pool {
  const pool = new Pool({ connectionString, application_name: name, max: 8 });
  const lost = (error: Error) => log().debug({ err: error }, "worker connection lost");
  pool.on("error", lost);
  pool.on("connect", (client) => client.on("error", lost));
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const patient = (callback?: Connected) => {
    const client = patiently(connect, gone);
    if (!callback) return client;
    client.then(
      (one) => callback(undefined, one, one.release),
      (error) => callback(error),
    );
  };
  return Object.assign(pool, { connect: patient as Pool["connect"] });
}
