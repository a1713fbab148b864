"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { runRequest } from "#core/generation/run-request.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { changeRunBudget } from "#server/services/costs/budgets.ts";
import { pauseRun, resumeRun } from "#server/services/generation/pause-run.ts";
import { retryRun } from "#server/services/generation/retry-run.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { cancelRun } from "#server/services/generation/stop-run.ts";

/** Micro-dollars or tokens; null for no limit. */
const amount = z.int().min(1, "A budget is more than nothing").max(1e15).nullable();

export const startRunAction = defineAction("runs.start", runRequest, async (person, request) => {
  const run = await startRun(person, request, "console");
  revalidatePath("/runs");
  return { id: run.id };
});

const one = z.object({ id: z.uuid() });

export const changeRunBudgetAction = defineAction(
  "runs.start",
  one.extend({ money: amount, tokens: amount }),
  async (person, { id, ...budget }) => void (await changeRunBudget(person, id, budget)),
);

export const cancelRunAction = defineAction(
  "runs.start",
  one,
  async (person, { id }) => void (await cancelRun(person, id)),
);

export const pauseRunAction = defineAction(
  "runs.start",
  one,
  async (person, { id }) => void (await pauseRun(person, id)),
);

export const resumeRunAction = defineAction(
  "runs.start",
  one,
  async (person, { id }) => void (await resumeRun(person, id)),
);

export const retryRunAction = defineAction(
  "runs.start",
  one,
  async (person, { id }) => void (await retryRun(person, id)),
);
