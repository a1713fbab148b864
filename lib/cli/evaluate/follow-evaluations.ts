import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { evaluationStates } from "#server/services/evaluations/read-evaluations.ts";
import { cancelEvaluation } from "#server/services/evaluations/stop-evaluation.ts";
import { say } from "../print.ts";
import { unlessEnded } from "../unless-ended.ts";

const LOOK_EVERY_MS = 150;
const SAY_EVERY_MS = 2_000;

/**
 * Waits until evaluations have ended, telling their progress; an interruption cancels them and waits for their end. So does
 * the day's budget where it is spent: a command line does not wait for the next day.
 */
export async function followEvaluations(ids: string[], interrupted: AbortSignal): Promise<EvaluationView[]> {
  let isCancelling = false;
  const cancel = () => {
    if (isCancelling) return;
    isCancelling = true;
    say("Cancelling the evaluation …");
    for (const id of ids) void unlessEnded(cancelEvaluation(COMMAND_LINE, id));
  };
  if (interrupted.aborted) cancel();
  else interrupted.addEventListener("abort", cancel, { once: true });
  for (let said = Date.now(); ; ) {
    const all = await evaluationStates(COMMAND_LINE, ids);
    const paused = all.find(({ status }) => status === "paused");
    if (paused && !isCancelling) {
      say(paused.pausedBecause ?? "The day's budget is spent.");
      cancel();
    }
    if (all.every(({ status }) => hasEnded(status))) return all;
    if (Date.now() - said > SAY_EVERY_MS) {
      const sum = (count: (one: EvaluationView) => number) =>
        all.reduce((total, one) => total + count(one), 0);
      say(
        `${sum((one) => one.succeeded + one.failed)}/${sum(({ tasks }) => tasks)} tasks, ${sum(({ failed }) => failed)} failed`,
      );
      said = Date.now();
    }
    await wait(LOOK_EVERY_MS);
  }
}
