import "server-only";
import type { Budget } from "#core/costs/budget.ts";
import { type Expected, fits } from "#core/costs/room.ts";
import { tokenCost } from "#core/costs/token-price.ts";
import { estimateTokens } from "#core/generation/estimate-run.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import { type AnswerStore, answerKey } from "../../../llm/kept-answers.ts";
import type { GenerationRequest } from "../../../llm/language-model.ts";
import { putBackTasks, unansweredTasks, updateBatch } from "../../../repositories/model-batches.ts";
import type { ClaimedTask, PromptAndStyle } from "../../../repositories/task-claims.ts";
import { database } from "../../../repositories/transaction.ts";
import type { SaveResult } from "../saving/result-writer.ts";
import { taskRequest } from "../task-request.ts";
import { noUsage } from "../usage.ts";
import { answerResult } from "./answer-result.ts";
import { claimedTasks } from "./claimed-tasks.ts";

const PAGE = 200;

export interface PreparedRequest {
  id: string;
  request: GenerationRequest;
}

/**
 * The requests of a batch's tasks. A task whose prompt fails, or whose answer is kept, is saved at once and not handed
 * over; what would go over the room that budgets leave is put back. Safe to be done again: what has ended is left out.
 */
export async function prepareBatch(
  batchId: string,
  given: { room: Budget; tokensPerCandidate: number; store: AnswerStore; save: SaveResult },
): Promise<{ requests: PreparedRequest[]; over: number }> {
  const { room, tokensPerCandidate, store, save } = given;
  const prompts = new Map<string, PromptAndStyle>();
  const requests: PreparedRequest[] = [];
  const total: Expected = { cost: 0, tokens: 0 };
  let putBack = 0;
  for (let after: string | null = null; ; ) {
    const claims = await unansweredTasks(database(), batchId, { after, take: PAGE });
    const over: string[] = [];
    const settled: Promise<void>[] = [];
    for (const task of await claimedTasks(claims, prompts)) {
      const request = await requestOf(task, store, (result) => settled.push(save(result)));
      if (!request) continue;
      const expected = addExpected(total, expectedOf(task, request, tokensPerCandidate));
      if (!fits(room, expected)) {
        over.push(task.id);
        continue;
      }
      Object.assign(total, expected);
      requests.push({ id: task.id, request });
    }
    await Promise.all(settled);
    if (over.length > 0) putBack += await putBackTasks(database(), batchId, over);
    if (claims.length < PAGE) break;
    after = claims.at(-1)!.id;
  }
  await updateBatch(database(), batchId, {
    requests: requests.length,
    expectedCost: BigInt(total.cost),
    expectedTokens: BigInt(total.tokens),
  });
  return { requests, over: putBack };
}

/** The request of a task; null where there is nothing to ask, and then its result is settled. */
async function requestOf(
  task: ClaimedTask,
  store: AnswerStore,
  settle: (result: Parameters<SaveResult>[0]) => void,
): Promise<GenerationRequest | null> {
  try {
    const request = taskRequest(task);
    const kept = task.useCache ? await store.find(answerKey(task, request)) : null;
    if (!kept) return request;
    const answer = { text: kept.text, calls: 0, promptTokens: 0, completionTokens: 0, cachedAnswers: 1 };
    settle(await answerResult(task, { id: task.id, answer }));
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    settle({ task, usage: noUsage(), durationMs: 0, end: { status: "failed", error } });
  }
  return null;
}

function expectedOf(task: ClaimedTask, request: GenerationRequest, tokensPerCandidate: number): Expected {
  const promptTokens = estimateTokens(request.system) + estimateTokens(request.user);
  const completionTokens = Math.ceil(tokensPerCandidate * task.candidatesPerPair);
  const cost = task.price ? tokenCost({ promptTokens, completionTokens }, task.price) : 0;
  return { cost, tokens: promptTokens + completionTokens };
}

function addExpected(one: Expected, other: Expected): Expected {
  return { cost: one.cost + other.cost, tokens: one.tokens + other.tokens };
}
