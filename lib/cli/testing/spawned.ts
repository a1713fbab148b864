import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { env } from "#server/env.ts";

const PROGRAM = ["--conditions=react-server", "lib/cli/pushgen.ts"];

// A process starts in a second, but not on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000, maxConcurrency: 2 });
/** How long a test waits for something that a process says or does. */
export const PATIENCE = { timeout: 60_000 };

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** The command line as a process of its own, on the test's database. */
export function spawned(args: string[], extraEnv: Record<string, string> = {}) {
  const child = spawn("node_modules/.bin/node", [...PROGRAM, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: env().DATABASE_URL, LOG_LEVEL: "warn", ...extraEnv },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += chunk));
  child.stderr.on("data", (chunk) => (said.err += chunk));
  const ended: Promise<Ended> = once(child, "close").then(([status]) => ({ status, ...said }));
  return { ended, stop: (signal: "SIGINT" | "SIGTERM") => child.kill(signal), said };
}

/** Runs a command to its end. */
export function pushgen(args: string[], extraEnv?: Record<string, string>): Promise<Ended> {
  return spawned(args, extraEnv).ended;
}

/** A folder for the files of one test file, also the data directory of what it spawns. */
export function scratchFolder(): (name: string) => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pushgen-cli-"));
    process.env.PUSHGEN_DATA_DIR = join(folder, "data");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
