import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildConsole } from "./build-console.ts";
import { failedTries } from "./failed-tries.ts";
import { findBrowser } from "./find-browser.ts";
import { say } from "./print.ts";

// `npm test`: every check, in the order in which it is cheapest to fail. The last line is `N passed, N failed`.
interface Tally {
  passed: number;
  failed: number;
}

const bin = (name: string) => join("node_modules", ".bin", name);
const folder = await mkdtemp(join(tmpdir(), "pushgen-results-"));
const total: Tally = { passed: 0, failed: 0 };

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}

async function step(name: string, work: () => Promise<Tally>): Promise<void> {
  const start = Date.now();
  say(`\n── ${name}`);
  const { passed, failed } = await work().catch((error) => {
    say(String(error));
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  say(`── ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

/** A check that passes or fails as a whole. */
async function check(command: string, args: string[]): Promise<Tally> {
  const ok = (await run(command, args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function vitest(project: string): Promise<Tally> {
  const file = join(folder, `${project}.json`);
  const code = await run(bin("vitest"), [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
  ]);
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(file, "utf8"));
  // A file that does not even load counts as one failure.
  return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
}

async function journeys(): Promise<Tally> {
  const file = join(folder, "e2e.json");
  const browser = await findBrowser();
  const code = await run(bin("playwright"), ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(browser && { PUSHGEN_TEST_BROWSER: browser }),
  });
  const report = JSON.parse(await readFile(file, "utf8"));
  for (const { title, unsteady, shown } of await failedTries(report))
    say(`\n── ${unsteady ? "unsteady" : "failed"}: ${title}\n${shown}`);
  const { stats } = report;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || (code === 0 ? 0 : 1) };
}

await step("lint", () => check(bin("biome"), ["check", "--error-on-warnings", "."]));
await step("types", () => check(bin("tsc"), ["--noEmit"]));
await step("unit", () => vitest("unit"));
await step("integration", () => vitest("integration"));
await step("build", async () => {
  await buildConsole();
  return { passed: 1, failed: 0 };
});
await step("journeys", journeys);
await rm(folder, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
