import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { judgingRequest } from "#core/evaluation/judge/judging-request.ts";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { readJudging } from "#server/services/evaluations/judging/read-judgings.ts";
import { startJudging } from "#server/services/evaluations/judging/start-judging.ts";
import { cancelJudging } from "#server/services/evaluations/judging/stop-judging.ts";
import { say } from "../print.ts";
import { unlessEnded } from "../unless-ended.ts";

const LOOK_EVERY_MS = 150;

export interface JudgeOptions {
  /** A model of the configured server; true for its usual. */
  judge?: string | true;
  judgeItems: number;
  cache?: boolean;
}

/** What a judge says of each evaluation beside the baseline, by its id; none where nobody asked for it. */
export async function judgings(
  done: readonly EvaluationView[],
  baseline: EvaluationView | null,
  options: JudgeOptions,
  interrupted: AbortSignal,
): Promise<Map<string, JudgingProgress>> {
  const found = new Map<string, JudgingProgress>();
  if (!options.judge || !baseline || interrupted.aborted) return found;
  for (const one of done) {
    const progress = await judged(one, baseline, options, interrupted);
    if (progress) found.set(one.id, progress);
  }
  return found;
}

/** Has a model judge an evaluation beside the baseline, and waits for the end. Null where there is nothing to judge. */
async function judged(
  challenger: EvaluationView,
  baseline: EvaluationView,
  options: JudgeOptions,
  interrupted: AbortSignal,
): Promise<JudgingProgress | null> {
  const request = judgingRequest.parse({
    baselineId: baseline.id,
    challengerId: challenger.id,
    items: options.judgeItems,
    model: options.judge === true ? "" : options.judge,
    useCache: options.cache ?? false,
  });
  try {
    return await ended(await startJudging(COMMAND_LINE, request), interrupted);
  } catch (error) {
    // It decides nothing, so that it cannot be done is told and no more.
    if (!(error instanceof ProductError)) throw error;
    say(`Not judged: ${error.message}`);
    return null;
  }
}

/** Waits until a judging has ended; an interruption, or a day's budget that is spent, cancels it. */
async function ended(id: string, interrupted: AbortSignal): Promise<JudgingProgress> {
  for (let isCancelling = false; ; ) {
    const progress = await readJudging(COMMAND_LINE, id);
    const { status, pausedBecause } = progress.judging;
    if (judgingHasEnded(status)) return progress;
    if (!isCancelling && (interrupted.aborted || status === "paused")) {
      isCancelling = true;
      say(pausedBecause ?? "Cancelling the judging …");
      await unlessEnded(cancelJudging(COMMAND_LINE, id));
    }
    await wait(LOOK_EVERY_MS);
  }
}
