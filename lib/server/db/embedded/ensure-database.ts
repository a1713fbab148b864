import "server-only";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { type Cluster, openCluster, runningPort, startServer, stopServer } from "./cluster.ts";
import { withFileLock } from "./file-lock.ts";

export interface EmbeddedDatabase {
  url: string;
  /** Starts the server again where it has died, at the same address if that is free; false where it runs. */
  revive(): Promise<boolean>;
  /** Lets go of the server; whoever lets go last stops it. */
  release(): Promise<void>;
  /** Deletes the database (for scratch ones). */
  drop(): Promise<void>;
}

interface Options {
  /** The database's name; letters, digits and _ only. */
  name?: string;
  /** Server settings, used if this call is the one that starts the server. */
  settings?: Record<string, string>;
}

const KEEPER = "pushgen-keeper";

/**
 * Makes sure that the data directory's PostgreSQL runs and holds the database, and returns its address. Any number of
 * processes may share one server: each keeps one connection open as long as it needs it.
 */
export async function ensureDatabase(
  dataDir: string,
  { name = "pushgen", settings }: Options = {},
): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const lock = join(folder, "postgres.lock");
  return withFileLock(lock, async () => {
    const cluster = await openCluster(folder);
    const port = (await runningPort(cluster)) ?? (await startServer(cluster, settings));
    const password = encodeURIComponent((await readFile(cluster.passwordFile, "utf8")).trim());
    const address = (database: string) => `postgresql://pushgen:${password}@127.0.0.1:${port}/${database}`;
    let keeper = await connectKeeper(address("postgres"));
    await createIfMissing(keeper, name);
    const isDead = async () => (await runningPort(cluster)) === null;
    return {
      url: address(name),
      revive: async () =>
        (await isDead()) &&
        withFileLock(lock, async () => {
          if (!(await isDead())) return false;
          await startServer(cluster, settings);
          await keeper.end().catch(() => {});
          keeper = await connectKeeper(address("postgres"));
          return true;
        }),
      release: () => withFileLock(lock, () => letGo(cluster, keeper)),
      drop: async () => void (await keeper.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
    };
  });
}

/** Stops the server if it runs and nobody uses it: for a process whose keeper was killed. */
export async function stopIfUnused(dataDir: string): Promise<void> {
  const folder = resolve(dataDir);
  const database = await ensureDatabase(folder);
  await database.release();
}

async function connectKeeper(connectionString: string): Promise<Client> {
  const keeper = new Client({ connectionString, application_name: `${KEEPER}-${process.pid}` });
  keeper.on("error", () => {});
  await keeper.connect();
  return keeper;
}

async function createIfMissing(keeper: Client, name: string): Promise<void> {
  const { rowCount } = await keeper.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await keeper.query(`CREATE DATABASE "${name}"`);
}

async function letGo(cluster: Cluster, keeper: Client): Promise<void> {
  const others = `SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'pushgen%' AND pid <> pg_backend_pid() LIMIT 1`;
  const last = await keeper.query(others).then(
    ({ rowCount }) => rowCount === 0,
    () => true,
  );
  await keeper.end().catch(() => {});
  if (last && (await runningPort(cluster)) !== null) await stopServer(cluster);
}
