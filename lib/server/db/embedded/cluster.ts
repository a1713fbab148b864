import "server-only";
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Binaries, postgresBinaries } from "./binaries.ts";
import { freePort } from "./free-port.ts";
import { isPostgres } from "./is-alive.ts";
import { type PostgresUser, postgresUser } from "./postgres-user.ts";

const run = promisify(execFile);
const START_SECONDS = 60;

/** One embedded PostgreSQL: its files, its programs, and who runs them. */
export interface Cluster {
  folder: string;
  passwordFile: string;
  binaries: Binaries;
  user: PostgresUser;
}

/** Finds the cluster of a data directory, and makes it where there is none. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const binaries = await postgresBinaries();
  const folder = join(dataDir, "postgres");
  const cluster = {
    folder,
    passwordFile: join(dataDir, "postgres-password"),
    binaries,
    user: await postgresUser(folder, binaries),
  };
  if (!(await exists(join(folder, "PG_VERSION")))) await initialise(cluster);
  return cluster;
}

async function initialise(cluster: Cluster): Promise<void> {
  const { folder, passwordFile, user } = cluster;
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  // initdb reads the password as the server's user, so that user owns the file for a moment.
  if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid!);
  const handed = join(folder, "..", "postgres-password");
  const args = [
    "-D",
    folder,
    "-U",
    "pushgen",
    "--pwfile",
    handed,
    "-A",
    "scram-sha-256",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-instructions",
  ];
  try {
    await runAs(cluster, cluster.binaries.initdb, args);
  } catch (error) {
    // What is half made would look like a database at the next start.
    for (const name of ["PG_VERSION", "postmaster.pid"]) await rm(join(folder, name), { force: true });
    throw error;
  } finally {
    if (user.uid !== undefined) await chown(passwordFile, 0, 0);
  }
}

/** The port the cluster's server listens on, or null when it does not run; what a killed server left is cleared away. */
export async function runningPort(cluster: Cluster): Promise<number | null> {
  const file = join(cluster.folder, "postmaster.pid");
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (pid > 0 && isPostgres(pid)) return port > 0 ? port : null;
  await rm(file, { force: true });
  return null;
}

/**
 * Starts the server on a port of 127.0.0.1, detached from this process, and waits until it answers. It is the port of the
 * last time where that is free, so that processes which still know the address find it again.
 */
export async function startServer(cluster: Cluster, settings: Record<string, string> = {}): Promise<number> {
  const port = await freePort(await lastPort(cluster));
  const all = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "200",
    ...settings,
  };
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(" ");
  const log = join(cluster.folder, "server.log");
  await runAs(cluster, cluster.binaries.pg_ctl, [
    "start",
    "-D",
    cluster.folder,
    "-w",
    "-t",
    String(START_SECONDS),
    "-l",
    log,
    "-o",
    options,
  ]);
  return port;
}

/** The port that the server was last started on, or undefined. */
async function lastPort({ folder }: Cluster): Promise<number | undefined> {
  const options = await readFile(join(folder, "postmaster.opts"), "utf8").catch(() => "");
  const found = /port=(\d+)/.exec(options);
  return found ? Number(found[1]) : undefined;
}

/** Stops the server; open connections are closed, nothing committed is lost. */
export async function stopServer(cluster: Cluster): Promise<void> {
  await runAs(cluster, cluster.binaries.pg_ctl, ["stop", "-D", cluster.folder, "-m", "fast", "-w"]);
}

async function runAs({ user }: Cluster, program: string, args: string[]): Promise<void> {
  const [command, ...rest] = [...user.prefix, program, ...args];
  const { PATH = "/usr/bin:/bin", HOME = "/" } = process.env;
  await run(command!, rest, {
    uid: user.uid,
    gid: user.gid,
    cwd: "/",
    env: { ...process.env, PATH, HOME, LC_ALL: "C.UTF-8" },
  });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
