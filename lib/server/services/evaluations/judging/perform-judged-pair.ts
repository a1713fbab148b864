import "server-only";
import { judgeTaskName } from "../../../queue/task-names.ts";
import { addTaskJobs } from "../../../repositories/jobs.ts";
import { addToJudging } from "../../../repositories/judging-counts.ts";
import {
  type ClaimedPair,
  claimJudgedPair,
  finishJudgedPair,
  type PairVerdict,
  settleAbandonedPair,
} from "../../../repositories/judging-pairs.ts";
import { transaction } from "../../../repositories/transaction.ts";
import { holdJudging } from "../../costs/hold-evaluations.ts";
import { type EvaluationDesk, performAskedTask, type TaskBook } from "../perform-asked-task.ts";
import { askJudge } from "./ask-judge.ts";

/** Has one pair judged in both orders, within the limits, retries and kept answers of any call. */
export function performJudgedPair(pairId: string, desk: EvaluationDesk): Promise<void> {
  return performAskedTask(pairId, BOOK, desk);
}

const BOOK: TaskBook<ClaimedPair, PairVerdict> = {
  claim: claimJudgedPair,
  ask: askJudge,
  async end(tx, pair, outcome, verdict) {
    return (await finishJudgedPair(tx, pair.id, { ...outcome, ...verdict })) ? {} : null;
  },
  costOf: ({ runId }) => ({ judgingId: runId }),
  async count(tx, { id, runId, provider }, delta) {
    if ((await addToJudging(tx, runId, delta)) !== "running") return false;
    const ended = (delta.succeeded ?? 0) + (delta.failed ?? 0) + (delta.cancelled ?? 0) > 0;
    // Given back while the judging had gone on already: nobody else makes a job for it.
    if (!ended) await addTaskJobs(tx, judgeTaskName(provider), [id]);
    return holdJudging(tx, { id: runId, provider });
  },
  abandon: (pairId) =>
    transaction(async (tx) => {
      const judgingId = await settleAbandonedPair(tx, pairId);
      if (judgingId) await addToJudging(tx, judgingId, { cancelled: 1 });
    }),
};
