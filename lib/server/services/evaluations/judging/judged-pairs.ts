import "server-only";
import { judgeTaskName } from "../../../queue/task-names.ts";
import { addTaskJobs } from "../../../repositories/jobs.ts";
import { addToJudging } from "../../../repositories/judging-counts.ts";
import {
  type ClaimedPair,
  claimJudgedPairs,
  settleAbandonedPairs,
} from "../../../repositories/judging-pair-claims.ts";
import { finishJudgedPairs, type PairVerdict } from "../../../repositories/judging-pairs.ts";
import { holdJudging } from "../../costs/hold-evaluations.ts";
import { askedTasks } from "../asking/asked-tasks.ts";
import type { EvaluationDesk, TaskBook } from "../asking/task-book.ts";
import { askJudge } from "./ask-judge.ts";

/** Returns what has one pair judged in both orders, within the limits, retries and kept answers of any call. */
export function judgedPairs(desk: EvaluationDesk): (pairId: string) => Promise<void> {
  return askedTasks(BOOK, desk);
}

const BOOK: TaskBook<ClaimedPair, PairVerdict> = {
  claim: claimJudgedPairs,
  ask: askJudge,
  end: (tx, ended) =>
    finishJudgedPairs(
      tx,
      ended.map(({ row, result }) => ({ ...row, ...result })),
    ),
  costOf: ({ runId }) => ({ judgingId: runId }),
  more: () => ({}),
  async count(tx, judging, delta, putBack) {
    if ((await addToJudging(tx, judging.id, delta)) !== "running") return false;
    // Given back while the judging had gone on already: nobody else makes jobs for them.
    await addTaskJobs(tx, judgeTaskName(judging.provider), putBack);
    return holdJudging(tx, judging);
  },
  async abandon(tx, pairIds) {
    for (const [judgingId, cancelled] of await settleAbandonedPairs(tx, pairIds))
      await addToJudging(tx, judgingId, { cancelled });
  },
};
