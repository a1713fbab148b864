import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { isActive, type RunView, secondsLeft } from "#core/generation/run-view.ts";
import { cancelRun } from "#server/services/generation/stop-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { say } from "./print.ts";

const LOOK_EVERY_MS = 100;
const SAY_EVERY_MS = 2_000;

/** Waits until a run has ended, telling its progress; Ctrl-C cancels the run and still waits for its end. */
export async function followRun(runId: string): Promise<RunView> {
  const cancel = () => void cancelRun(COMMAND_LINE, runId).catch(() => {});
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  try {
    for (let said = 0; ; ) {
      const run = await readRun(COMMAND_LINE, runId);
      if (!isActive(run)) return run;
      if (Date.now() - said > SAY_EVERY_MS) {
        const left = secondsLeft(run);
        say(
          `${run.succeeded + run.failed}/${run.tasks} tasks, ${run.failed} failed${left === null ? "" : `, about ${Math.ceil(left)} s left`}`,
        );
        said = Date.now();
      }
      await wait(LOOK_EVERY_MS);
    }
  } finally {
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  }
}
