import type { RunView } from "#core/generation/run-view.ts";
import { print, say } from "./print.ts";
import { exitStatus } from "./shown-error.ts";

/** Prints what a run of the command line came to, and returns the exit status: 0 where every task succeeded. */
export function reportRun(
  run: RunView,
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
  if (isFinished && succeeded === tasks) return 0;
  say(
    isFinished
      ? `pushgen: ${failed} of ${tasks} tasks failed. The run's page in the console shows why, and retries them.`
      : `pushgen: The run was ${run.status} after ${succeeded} of ${tasks} tasks. Their candidates are in the console; ${options.out} was not written.`,
  );
  return interrupted.aborted ? exitStatus(interrupted.reason) : 1;
}
