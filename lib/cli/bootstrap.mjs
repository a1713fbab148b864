// Runs before every npm script, on whatever Node the machine has: brings node_modules to the state of the lock file,
// then makes the database client. Both are skipped when nothing changed since they last ran.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const hash = (...files) =>
  createHash("sha256")
    .update(files.map((file) => readFileSync(file, "utf8")).join("\0"))
    .digest("hex");
const stamp = (name) => `node_modules/.pushgen/${name}`;
const isFresh = (name, value) => existsSync(stamp(name)) && readFileSync(stamp(name), "utf8") === value;
const mark = (name, value) => {
  mkdirSync("node_modules/.pushgen", { recursive: true });
  writeFileSync(stamp(name), value);
};

const lock = hash("package-lock.json");
if (!isFresh("installed", lock)) {
  process.stderr.write("Installing packages …\n");
  // Not `npm ci`: it refuses a lock file that was written where a registry lacks the packages of other platforms.
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
  });
  mark("installed", lock);
}

const schema = hash("package-lock.json", "prisma/schema.prisma");
if (!isFresh("client", schema) || !existsSync("lib/server/db/generated/client.ts")) {
  process.stderr.write("Making the database client …\n");
  execFileSync("node_modules/.bin/node", ["node_modules/prisma/build/index.js", "generate"], {
    stdio: ["ignore", "ignore", 2],
  });
  mark("client", schema);
}
