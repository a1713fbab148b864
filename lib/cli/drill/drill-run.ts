import { COMMAND_LINE } from "#core/access/actor.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { benchItems } from "../bench/generation/bench-items.ts";
import { momentOf, until } from "./until.ts";

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
export function untilRun(
  runId: string,
  isWanted: (run: RunView) => boolean,
  seconds: number,
): Promise<RunView> {
  return until(() => look(runId), isWanted, seconds);
}

export const hasEnded = (run: RunView) => !isActive(run);

/** Waits for a random moment of a run's work (see `momentOf`). False where the run ended. */
export async function untilMoment(runId: string, blow: number, blows: number): Promise<boolean> {
  const hasCome = momentOf(blow, blows);
  return !hasEnded(await untilRun(runId, (run) => hasEnded(run) || hasCome(run), 300));
}
