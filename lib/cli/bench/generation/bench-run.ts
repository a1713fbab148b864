import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { benchItems } from "./bench-items.ts";

const STYLES = ["plain", "question", "benefit", "curiosity", "story", "number", "urgency", "humour"];
let made = 0;

/** Starts a run of so many tasks: items of their own, eight styles each. */
export async function startBenchRun(tasks: number, candidates: number): Promise<string> {
  const items = Math.ceil(tasks / STYLES.length);
  const from = made;
  made += items;
  const kind = `bench-${from}`;
  await importItems(COMMAND_LINE, benchItems(from, items, kind), "bench");
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, STYLES);
  const filter = {
    text: "",
    kind,
    language: "",
    reference: "" as const,
    candidates: "" as const,
    archived: "" as const,
  };
  const run = await startRun(
    COMMAND_LINE,
    {
      name: `bench of ${tasks}`,
      selection: { kind: "filter", filter },
      promptVersionIds,
      candidatesPerPair: candidates,
      model: "",
    },
    "console",
  );
  return run.id;
}

/** Waits until the run has ended. Throws where a task failed: then nothing was measured. */
export async function endOfRun(runId: string): Promise<RunView> {
  for (;;) {
    const run = await readRun(COMMAND_LINE, runId);
    if (!isActive(run)) {
      if (run.succeeded !== run.tasks) throw new Error(`${run.failed} of ${run.tasks} tasks failed.`);
      return run;
    }
    await wait(100);
  }
}
