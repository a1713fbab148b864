import "server-only";
import { readFileSync } from "node:fs";

/** Whether a process with this id runs on this machine. One that has ended but was not collected (a zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return processState(pid)?.state !== "Z";
}

/** Whether it runs and is a PostgreSQL server: after a reboot its number may belong to another program. */
export function isPostgres(pid: number): boolean {
  const name = processState(pid)?.name ?? "postgres";
  return isAlive(pid) && name === "postgres";
}

// Only Linux has /proc; elsewhere the signal above is all there is to know.
function processState(pid: number): { name: string; state: string } | undefined {
  try {
    const found = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return found ? { name: found[1]!, state: found[2]! } : undefined;
  } catch {
    return undefined;
  }
}
