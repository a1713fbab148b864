import "server-only";
import { readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "./is-alive.ts";

const LOOK_EVERY_MS = 50;
const TIMEOUT_MS = 120_000;

/**
 * Runs `work` while this process alone holds the lock file. The file holds the process id: a lock whose process is
 * gone (kill -9) is taken over. Throws when the lock stays held for two minutes.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + TIMEOUT_MS;
  while (!(await take(path))) {
    if (Date.now() > until)
      throw new Error(`${path} stays locked. If no other PushGen Console is starting, delete that file.`);
    await wait(LOOK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(await readFile(path, "utf8").catch(() => "0"));
  // An empty file is one that its holder is about to fill.
  if (holder > 0 && !isAlive(holder)) await rm(path, { force: true });
  return false;
}
