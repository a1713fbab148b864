import "server-only";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { BatchAnswer, BatchModel, RemoteBatch } from "../../../llm/batch-model.ts";
import { type AnswerStore, answerKey } from "../../../llm/kept-answers.ts";
import { unansweredTasks } from "../../../repositories/model-batches.ts";
import type { ClaimedTask, PromptAndStyle } from "../../../repositories/task-claims.ts";
import { database } from "../../../repositories/transaction.ts";
import type { SaveResult } from "../saving/result-writer.ts";
import { taskRequest } from "../task-request.ts";
import { answerResult } from "./answer-result.ts";
import { claimedTasks } from "./claimed-tasks.ts";

const PAGE = 200;

interface Given {
  model: BatchModel;
  store: AnswerStore;
  save: SaveResult;
}

/**
 * Saves what an ended batch answered, page by page, then settles what it did not answer. Safe to be done again from the
 * start: a task that was saved is not running any more, and its line is passed over.
 */
export async function collectBatch(batchId: string, remote: RemoteBatch, given: Given): Promise<void> {
  const prompts = new Map<string, PromptAndStyle>();
  let page: BatchAnswer[] = [];
  for await (const answer of given.model.answers(remote)) {
    page.push(answer);
    if (page.length < PAGE) continue;
    await savePage(batchId, page, prompts, given);
    page = [];
  }
  await savePage(batchId, page, prompts, given);
  const missing = new GenerationError(
    "timeout",
    `The batch ended as ${remote.status} without an answer to this`,
  );
  await settleMissing(batchId, missing, true, prompts, given.save);
}

/** Gives every task of a batch that is still open this failure; `again` where asking once more may help. */
export async function settleMissing(
  batchId: string,
  error: GenerationError,
  again: boolean,
  prompts: Map<string, PromptAndStyle>,
  save: SaveResult,
): Promise<void> {
  for (;;) {
    const claims = await unansweredTasks(database(), batchId, { after: null, take: PAGE });
    if (claims.length === 0) return;
    const tasks = await claimedTasks(claims, prompts);
    await Promise.all(
      tasks.map(async (task) => save(await answerResult(task, { id: task.id, error, again }))),
    );
  }
}

async function savePage(
  batchId: string,
  page: readonly BatchAnswer[],
  prompts: Map<string, PromptAndStyle>,
  { store, save }: Given,
): Promise<void> {
  // Ids that are none of ours are passed over; the database would refuse what is no id at all.
  const answers = new Map(page.filter(({ id }) => UUID.test(id)).map((one) => [one.id, one]));
  if (answers.size === 0) return;
  const claims = await unansweredTasks(database(), batchId, { ids: [...answers.keys()] });
  const tasks = await claimedTasks(claims, prompts);
  await Promise.all(
    tasks.map(async (task) => {
      const answer = answers.get(task.id)!;
      const result = await answerResult(task, answer);
      await save(result);
      if ("answer" in answer && result.end.status === "succeeded") await keep(task, answer.answer, store);
    }),
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function keep(
  task: ClaimedTask,
  answer: Extract<BatchAnswer, { answer: unknown }>["answer"],
  store: AnswerStore,
): Promise<void> {
  if (task.useCache) await store.keep(answerKey(task, taskRequest(task)), task.model, answer);
}
