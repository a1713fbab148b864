"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { judgingRequest } from "#core/evaluation/judge/judging-request.ts";
import { evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { setFromContent } from "#core/evaluation/sets/set-input.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { startJudging } from "#server/services/evaluations/judging/start-judging.ts";
import { cancelJudging, retryJudging } from "#server/services/evaluations/judging/stop-judging.ts";
import { pinBaseline } from "#server/services/evaluations/pin-baseline.ts";
import { startEvaluations } from "#server/services/evaluations/start-evaluations.ts";
import { cancelEvaluation, retryEvaluation } from "#server/services/evaluations/stop-evaluation.ts";
import { writeSetFromContent } from "#server/services/evaluations/write-set.ts";

const changed = () => revalidatePath("/evaluations", "layout");
const one = z.object({ id: z.uuid() });

export const makeSetAction = defineAction("evaluations.write", setFromContent, async (person, input) => {
  const made = await writeSetFromContent(person, input);
  changed();
  return made;
});

export const startEvaluationsAction = defineAction(
  "evaluations.start",
  evaluationRequest,
  async (person, request) => {
    const ids = await startEvaluations(person, request, "console");
    changed();
    return { ids };
  },
);

export const cancelEvaluationAction = defineAction(
  "evaluations.start",
  one,
  async (person, { id }) => void (await cancelEvaluation(person, id)),
);

export const retryEvaluationAction = defineAction("evaluations.start", one, (person, { id }) =>
  retryEvaluation(person, id),
);

export const pinBaselineAction = defineAction(
  "evaluations.write",
  one.extend({ pinned: z.boolean() }),
  async (person, input) => {
    await pinBaseline(person, input);
    changed();
  },
);

export const startJudgingAction = defineAction("evaluations.start", judgingRequest, (person, request) =>
  startJudging(person, request),
);

export const cancelJudgingAction = defineAction(
  "evaluations.start",
  one,
  async (person, { id }) => void (await cancelJudging(person, id)),
);

export const retryJudgingAction = defineAction("evaluations.start", one, (person, { id }) =>
  retryJudging(person, id),
);
