import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withFileLock } from "#server/db/embedded/file-lock.ts";
import { childEnv } from "#server/env.ts";
import { say } from "./print.ts";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = ".next/pushgen-build";
// Not in the folder of the build, which the build empties.
const LOCK = "node_modules/.pushgen/build.lock";

/** Builds the web pages unless the last build was made of just these sources. Two starts at once build once. */
export async function buildConsole(): Promise<void> {
  const wanted = await sourceHash();
  if ((await lastBuild()) === wanted) return;
  await mkdir(dirname(LOCK), { recursive: true });
  await withFileLock(LOCK, async () => {
    if ((await lastBuild()) === wanted) return;
    say("Building …");
    await nextBuild();
    await writeFile(STAMP, wanted);
  });
}

function lastBuild(): Promise<string> {
  return readFile(STAMP, "utf8").catch(() => "");
}

function nextBuild(): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: childEnv({ NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${output}`))));
  });
}

/** SHA-256 over the names and contents of everything the build reads, tests left out. */
async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const root of SOURCES) {
    for (const file of await filesUnder(root))
      hash
        .update(file)
        .update("\0")
        .update(await readFile(file))
        .update("\0");
  }
  return hash.digest("hex");
}

async function filesUnder(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [root];
  return entries
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.endsWith(".test.ts") && !entry.parentPath.includes("generated"),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
