import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { isBudgetPause } from "#core/costs/budget-pause.ts";
import { needsPerson } from "#core/generation/limits/breaker.ts";
import { pauseWords } from "#core/generation/pause-words.ts";
import { paceWords } from "#core/generation/progress-words.ts";
import { addSample, type PaceSample, paceOf } from "#core/generation/run-pace.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { cancelRun } from "#server/services/generation/stop-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { say } from "./print.ts";
import { unlessEnded } from "./unless-ended.ts";

const LOOK_EVERY_MS = 100;
const SAY_EVERY_MS = 2_000;

/**
 * Waits until a run has ended, telling its progress. An interruption cancels the run and still waits for its end; so does
 * a pause that only a person can mend (a refused key, an empty account). A run that a budget stopped is left as it is: it
 * can be given more.
 */
export async function followRun(runId: string, interrupted: AbortSignal): Promise<RunView> {
  const cancel = () => {
    say("Cancelling the run …");
    void unlessEnded(cancelRun(COMMAND_LINE, runId));
  };
  if (interrupted.aborted) cancel();
  else interrupted.addEventListener("abort", cancel, { once: true });
  let paused: string | undefined;
  let samples: PaceSample[] = [];
  for (let said = 0; ; ) {
    const run = await readRun(COMMAND_LINE, runId);
    if (!isActive(run)) return run;
    if (run.pause && run.pause.at !== paused) {
      paused = run.pause.at;
      const { why, next, todo } = pauseWords(run.pause);
      say(`Paused. ${why} ${next} ${todo}`.trimEnd());
      // Nobody sits here to mend it for hours: who waits at a terminal, or in a script, gets the reason and an end.
      if (isBudgetPause(run.pause.kind)) return run;
      if (run.pause.kind !== "person" && needsPerson(run.pause.kind)) cancel();
    }
    if (Date.now() - said > SAY_EVERY_MS) {
      samples = run.pause ? [] : addSample(samples, { at: Date.now(), done: endedOf(run) });
      sayProgress(run, samples);
      said = Date.now();
    }
    await wait(LOOK_EVERY_MS);
  }
}

function endedOf({ succeeded, failed, cancelled }: RunView): number {
  return succeeded + failed + cancelled;
}

function sayProgress(run: RunView, samples: readonly PaceSample[]): void {
  const pace = run.pause ? "paused" : paceWords(run, paceOf(samples), (seconds) => `${Math.ceil(seconds)} s`);
  say(`${run.succeeded + run.failed}/${run.tasks} tasks, ${run.failed} failed, ${pace}`);
}
