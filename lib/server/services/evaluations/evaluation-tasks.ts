import "server-only";
import { gathered } from "../../queue/gathered.ts";
import { patiently } from "../../queue/patiently.ts";
import { evaluateTaskName, MEASURE_EVALUATION } from "../../queue/task-names.ts";
import { newCandidateIds } from "../../repositories/candidates.ts";
import { addToEvaluation } from "../../repositories/evaluation-counts.ts";
import {
  type ClaimedEvaluationTask,
  claimEvaluationTasks,
  settleAbandonedEvaluationTasks,
} from "../../repositories/evaluation-task-claims.ts";
import { finishEvaluationTasks } from "../../repositories/evaluation-tasks.ts";
import { type EvaluationTextRow, insertEvaluationTexts } from "../../repositories/evaluation-texts.ts";
import { addJob, addTaskJobs } from "../../repositories/jobs.ts";
import { database } from "../../repositories/transaction.ts";
import { holdEvaluation } from "../costs/hold-evaluations.ts";
import { askModel } from "../generation/ask-model.ts";
import { rewardModel } from "../reward/open-model.ts";
import { recentTokensFor } from "../sending/recent-tokens.ts";
import { asGenerationTask } from "./as-generation-task.ts";
import { askedTasks } from "./asking/asked-tasks.ts";
import type { EvaluationDesk, TaskBook } from "./asking/task-book.ts";
import { judgeEvaluationTexts } from "./judge-texts.ts";

/**
 * Returns what does one task of an evaluation: the same question, guardrails, repeats and scores as in a generation run,
 * but its texts go into a table of their own and never to the review.
 */
export function evaluationTasks(desk: EvaluationDesk): (taskId: string) => Promise<void> {
  return askedTasks({ ...BOOK, ask: asker() }, desk);
}

type Book = TaskBook<ClaimedEvaluationTask, EvaluationTextRow[]>;

function asker(): Book["ask"] {
  const idsFor = gathered(idsForEach, { most: 200, delayMs: 0 });
  return async (task, model, usage, options) => {
    const asked = asGenerationTask(task);
    const texts = await askModel(asked, model, usage, options);
    const { signal } = options;
    const ids = await patiently(() => idsFor(texts.length), signal);
    const reward = await patiently(() => rewardModel(task.rewardModelId), signal);
    const tokens = await patiently(() => recentTokensFor(texts), signal);
    return judgeEvaluationTexts(asked, texts, ids, { model: reward, tokens });
  };
}

/** Ids for the texts of each task, of one statement. */
async function idsForEach(counts: number[]): Promise<string[][]> {
  const all = await newCandidateIds(
    database(),
    counts.reduce((sum, count) => sum + count, 0),
  );
  return counts.map((count) => all.splice(0, count));
}

const BOOK: Omit<Book, "ask"> = {
  claim: claimEvaluationTasks,
  async end(tx, ended) {
    const running = await finishEvaluationTasks(
      tx,
      ended.map(({ row }) => row),
    );
    const written = ended.flatMap(({ task, result }) =>
      result && running.has(task.id) ? [{ taskId: task.id, texts: result }] : [],
    );
    await insertEvaluationTexts(tx, written);
    return running;
  },
  costOf: ({ runId }) => ({ runId }),
  more: (texts) => ({ texts: texts.length }),
  async count(tx, run, delta, putBack) {
    const { status, isLast } = await addToEvaluation(tx, run.id, delta);
    if (isLast)
      await addJob(tx, { task: MEASURE_EVALUATION, payload: { runId: run.id }, key: `measure-${run.id}` });
    if (status !== "running") return false;
    // Given back while the evaluation had gone on already: nobody else makes jobs for them.
    await addTaskJobs(tx, evaluateTaskName(run.provider), putBack);
    return holdEvaluation(tx, run);
  },
  async abandon(tx, taskIds) {
    for (const [runId, cancelled] of await settleAbandonedEvaluationTasks(tx, taskIds))
      await addToEvaluation(tx, runId, { cancelled });
  },
};
