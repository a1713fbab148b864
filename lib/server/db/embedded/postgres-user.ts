import "server-only";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chown, mkdir, stat } from "node:fs/promises";
import type { Binaries } from "./binaries.ts";

/** How a PostgreSQL program is started so that it does not run as root, which PostgreSQL refuses. */
export interface PostgresUser {
  uid?: number;
  gid?: number;
  /** Put before the command: a user namespace, for places that only root may enter. */
  prefix: string[];
}

/**
 * Chooses who owns the folder and runs the server, and makes the folder. Not root: oneself. Root: the user `postgres`
 * or `nobody` of this machine where they can reach the files, otherwise root under another name in a user namespace.
 */
export async function postgresUser(folder: string, binaries: Binaries): Promise<PostgresUser> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid: owner } = await stat(folder);
  const system = systemUser();
  if (system && (owner === system.uid || (owner === 0 && !(await isFilled(folder))))) {
    await chown(folder, system.uid, system.gid);
    if (canRun(binaries, folder, system)) return { ...system, prefix: [] };
    await chown(folder, 0, 0);
  }
  const prefix = ["unshare", "--user", `--map-user=${system?.uid ?? 65_534}`, "--"];
  const [command, ...rest] = prefix;
  if (spawnSync(command!, [...rest, binaries.postgres, "--version"], { cwd: "/" }).status === 0)
    return { prefix };
  throw Object.assign(
    new Error(
      "PostgreSQL does not run as root, and no other user can reach this folder. Start as an ordinary user, or set DATABASE_URL.",
    ),
    { expected: true },
  );
}

async function isFilled(folder: string): Promise<boolean> {
  return stat(`${folder}/PG_VERSION`).then(
    () => true,
    () => false,
  );
}

function systemUser(): { uid: number; gid: number } | undefined {
  const lines = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const entry = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  return entry && { uid: Number(entry[2]), gid: Number(entry[3]) };
}

function canRun(binaries: Binaries, folder: string, user: { uid: number; gid: number }): boolean {
  const runs = spawnSync(binaries.postgres, ["--version"], { cwd: "/", ...user }).status === 0;
  return runs && spawnSync("test", ["-w", folder], { cwd: "/", ...user }).status === 0;
}
