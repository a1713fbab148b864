import "server-only";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { BatchAnswer } from "../../../llm/batch-model.ts";
import type { ClaimedTask } from "../../../repositories/task-claims.ts";
import { recentRewardModel } from "../../reward/active-model.ts";
import { recentTokensFor } from "../../sending/recent-tokens.ts";
import { judgeTexts } from "../judge-texts.ts";
import type { TaskEnd, TaskResult } from "../saving/task-result.ts";
import { addUsage, noUsage } from "../usage.ts";

/** How often a task is asked in a batch. What fails three times will fail a fourth. */
const MAX_ASKS = 3;

/** What an answer of a batch makes of its task: the same judging as anywhere; what may help is asked again. */
export async function answerResult(task: ClaimedTask, given: BatchAnswer): Promise<TaskResult> {
  const usage = noUsage();
  const result = (end: TaskEnd): TaskResult => ({ task, usage, durationMs: 0, end });
  if ("error" in given) {
    if (given.error.usage) addUsage(usage, given.error.usage);
    return result(failedEnd(task, given.error, given.again));
  }
  addUsage(usage, given.answer);
  const parsed = parseAnswer(given.answer.text, task.candidatesPerPair, given.answer.cutOff);
  if (!parsed.ok) return result(failedEnd(task, new GenerationError(parsed.kind, parsed.message), true));
  const scoredWith = await recentRewardModel();
  const tokens = await recentTokensFor(parsed.candidates);
  const texts = judgeTexts(task, parsed.candidates, scoredWith, tokens);
  return result({ status: "succeeded", texts, scoredWith });
}

/** Back to the next batch, or failed for good. */
function failedEnd(task: ClaimedTask, error: GenerationError, again: boolean): TaskEnd {
  return again && task.attempts < MAX_ASKS ? { status: "queued" } : { status: "failed", error };
}
