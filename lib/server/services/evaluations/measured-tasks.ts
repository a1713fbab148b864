import "server-only";
import type { MeasuredTask } from "#core/evaluation/report/item-statistics.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { listMeasuredTasks } from "../../repositories/evaluation-measures.ts";
import { database } from "../../repositories/transaction.ts";
import { keepRecent } from "../../reward/keep-recent.ts";

/** What was measured stays as it is until the evaluation is taken up again, which changes when it finished. */
const recent = keepRecent<MeasuredTask[]>("measured evaluations", 8);

/** What the tasks of a finished evaluation measured; of one style alone where its key is given. */
export async function measuredTasks(
  { id, status, finishedAt }: Pick<EvaluationView, "id" | "status" | "finishedAt">,
  style: string | null = null,
): Promise<MeasuredTask[]> {
  const all = await recent(`${id} ${status} ${finishedAt}`, () => listMeasuredTasks(database(), id));
  return style === null ? all : all.filter(({ categoryKey }) => categoryKey === style);
}
