import { env, isRunByNpm } from "#server/env.ts";
import { SMALL_HEAP_FLAGS } from "#server/queue/small-heap.ts";
import { prepareSetUpCode } from "#server/services/people/set-up-code.ts";
import { buildConsole } from "./build-console.ts";
import { type OpenWorkspace, openWorkspace } from "./open-workspace.ts";
import { requireFreePort } from "./port-in-use.ts";
import { say } from "./print.ts";
import { shownError } from "./shown-error.ts";
import { stopWithParent } from "./stop-with-parent.ts";
import { SupervisedChild } from "./supervised-child.ts";

// `npm start`: database, tables, pages, web server, worker; prints the address and lives until SIGINT or SIGTERM.
const dev = process.argv.includes("--dev");
const children: SupervisedChild[] = [];
let workspace: OpenWorkspace | undefined;
let stopping = false;
let watching: NodeJS.Timeout | undefined;
/** How often the start looks whether the embedded database still runs. */
const WATCH_EVERY_MS = 2_000;

async function stop(status: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(watching);
  await Promise.all(children.map((child) => child.stop()));
  await workspace?.close();
  process.exit(status);
}

async function watchDatabase(): Promise<void> {
  try {
    if (!stopping && (await workspace?.revive())) say("PostgreSQL had died; it runs again.");
  } catch (error) {
    say(`PostgreSQL has died and does not start: ${shownError(error)}`);
  }
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
// npm that is killed cannot pass a signal on; whoever started it wants the console gone with it.
if (isRunByNpm()) stopWithParent(() => stop(0));

try {
  const { PORT, DATABASE_URL, PUSHGEN_BASE_URL, OPENAI_API_KEY, OPENAI_BASE_URL, PUSHGEN_DATA_DIR } = env();
  await requireFreePort(PORT);
  say(DATABASE_URL ? "Using the database of DATABASE_URL" : `Starting PostgreSQL in ${PUSHGEN_DATA_DIR}`);
  workspace = await openWorkspace();
  if (!dev) await buildConsole();
  const code = await prepareSetUpCode();
  const web = new SupervisedChild({
    name: "The web server",
    file: "lib/cli/web-process.ts",
    args: ["--port", String(PORT), ...(dev ? ["--dev"] : [])],
    extraEnv: { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const worker = new SupervisedChild({
    name: "The worker",
    file: "lib/cli/worker-process.ts",
    args: DATABASE_URL ? [] : ["--embedded"],
    execArgv: ["--conditions=react-server", ...SMALL_HEAP_FLAGS],
  });
  children.push(web, worker);
  await Promise.all([web.start(), worker.start()]);
  watching = setInterval(() => void watchDatabase(), WATCH_EVERY_MS);
  const address = PUSHGEN_BASE_URL ?? `http://localhost:${PORT}`;
  if (!OPENAI_API_KEY && !OPENAI_BASE_URL)
    say("No model server is set (OPENAI_API_KEY): the offline composer answers.");
  if (code) say(`From another machine, set up the workspace with this code: ${code}`);
  process.stdout.write(`PushGen Console runs at ${address}\n`);
} catch (error) {
  say(shownError(error));
  await stop(1);
}
