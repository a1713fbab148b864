import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { benchItems } from "../bench/generation/bench-items.ts";

const STYLES = ["plain", "question", "benefit", "curiosity"];
export const CANDIDATES = 2;
let made = 0;

/** Starts a run of so many tasks (a multiple of four) with a behaviour of the stand-in. */
export async function startDrillRun(tasks: number, model = "stand-in"): Promise<string> {
  const items = tasks / STYLES.length;
  const from = made;
  made += items;
  const { ids } = await importItems(COMMAND_LINE, benchItems(from, items, "drill"), "drill");
  const run = await startRun(
    COMMAND_LINE,
    {
      name: `drill of ${tasks}`,
      selection: { kind: "ids", ids },
      promptVersionIds: await publishedPromptIds(COMMAND_LINE, STYLES),
      candidatesPerPair: CANDIDATES,
      model,
    },
    "console",
  );
  return run.id;
}

/** The run as it is, or null while the database is away. */
export function look(runId: string): Promise<RunView | null> {
  return readRun(COMMAND_LINE, runId).catch(() => null);
}

/** Waits until the run is as wanted; throws after `seconds`. */
export async function untilRun(
  runId: string,
  isWanted: (run: RunView) => boolean,
  seconds: number,
): Promise<RunView> {
  for (const until = Date.now() + seconds * 1_000; ; ) {
    const run = await look(runId);
    if (run && isWanted(run)) return run;
    if (Date.now() > until) throw new Error(`After ${seconds} s the run is ${JSON.stringify(run)}`);
    await wait(50);
  }
}

export const hasEnded = (run: RunView) => !isActive(run);

/**
 * Waits for a random moment of a run's work, for blow number `blow` of `blows` (from 0): each has its stretch of the
 * first three quarters of the tasks, so that a fast machine has work left at the last one. False where the run ended.
 */
export async function untilMoment(runId: string, blow: number, blows: number): Promise<boolean> {
  const share = (0.75 * (blow + Math.random())) / blows;
  const isThere = ({ succeeded, failed, tasks }: RunView) => succeeded + failed >= share * tasks;
  return !hasEnded(await untilRun(runId, (run) => hasEnded(run) || isThere(run), 300));
}
