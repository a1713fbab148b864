import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { type EvaluationRequest, evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { evaluationStates } from "../services/evaluations/read-evaluations.ts";
import { startEvaluations } from "../services/evaluations/start-evaluations.ts";

const LOOK_EVERY_MS = 50;

/** Waits until evaluations have ended; a worker runs. The test's own time limit ends it otherwise. */
export async function endedEvaluations(ids: readonly string[]): Promise<EvaluationView[]> {
  for (;;) {
    const all = await evaluationStates(COMMAND_LINE, ids);
    if (all.every(({ status }) => hasEnded(status))) return all;
    await wait(LOOK_EVERY_MS);
  }
}

/** Runs evaluations to their end; one text for each item and prompt. */
export async function evaluated(
  given: Pick<EvaluationRequest, "setVersionId" | "promptVersionIds"> & Partial<EvaluationRequest>,
): Promise<EvaluationView[]> {
  const request = evaluationRequest.parse({ candidatesPerPair: 1, ...given });
  return endedEvaluations(await startEvaluations(COMMAND_LINE, request, "command line"));
}
