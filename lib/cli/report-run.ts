import { isBudgetPause } from "#core/costs/budget-pause.ts";
import { dollarText } from "#core/costs/money.ts";
import { GENERATION_FAILURES, type GenerationFailure } from "#core/generation/generation-error.ts";
import { pauseWords } from "#core/generation/pause-words.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { print, say } from "./print.ts";
import { exitStatus } from "./shown-error.ts";

/** Why tasks of a run failed, by kind (services/runs/read-runs.ts). */
export interface FailuresOfKind {
  errorKind: string;
  count: number;
  message: string;
}

/** Prints what a run of the command line came to, and returns the exit status: 0 where every task succeeded. */
export function reportRun(
  { run, failures }: { run: RunView; failures: readonly FailuresOfKind[] },
  items: number,
  options: { out: string; json?: boolean },
  interrupted: AbortSignal,
): number {
  const { id: runId, tasks, succeeded, failed, candidates, duplicates, calls } = run;
  const seconds = Math.round(run.seconds * 1000) / 1000;
  const isFinished = run.status === "finished";
  if (options.json) print({ runId, items, tasks, succeeded, failed, candidates, duplicates, calls, seconds });
  else if (isFinished)
    process.stdout.write(
      `${candidates} candidates (${duplicates} repeats) of ${items} items in ${seconds} s → ${options.out}\n`,
    );
  if (run.cost !== null && run.cost > 0) say(`Cost ${dollarText(run.cost)}`);
  if (isFinished && succeeded === tasks) return 0;
  for (const one of failures) say(failureLine(one));
  say(`pushgen: ${endWords(run, options.out)}`);
  return interrupted.aborted ? exitStatus(interrupted.reason) : 1;
}

function endWords(run: RunView, out: string): string {
  const { status, tasks, succeeded, failed, pause } = run;
  if (status === "finished")
    return `${failed} of ${tasks} tasks failed. The run's page in the console shows which, and retries them.`;
  if (isBudgetPause(pause?.kind)) {
    const { why, next, todo } = pauseWords(pause!);
    return `${why} ${succeeded} of ${tasks} tasks are done and in ${out}. ${next} ${todo}`.trimEnd();
  }
  return `The run was ${status} after ${succeeded} of ${tasks} tasks. Their candidates are in the console; ${out} was not written.`;
}

/** “4 × The model refused to write this (I cannot write this.). Change the prompt, or leave this item out.” */
export function failureLine({ errorKind, count, message }: FailuresOfKind): string {
  if (!Object.hasOwn(GENERATION_FAILURES, errorKind)) return `${count} × ${message || errorKind}`;
  const { meaning, advice } = GENERATION_FAILURES[errorKind as GenerationFailure];
  const detail = message === "" || message === meaning ? "" : ` (${message})`;
  return `${count} × ${meaning}${detail}. ${advice}`;
}
