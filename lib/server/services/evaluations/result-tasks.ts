import "server-only";
import { createHash } from "node:crypto";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { DECIDING } from "#core/evaluation/report/figures.ts";
import type { FileTask } from "#core/evaluation/report/result-file.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { listItemsOfEvaluation } from "../../repositories/evaluation-measures.ts";
import { database } from "../../repositories/transaction.ts";
import { measuredTasks } from "./measured-tasks.ts";

/** What a result file keeps of a finished evaluation. */
export async function resultTasks(actor: Actor, evaluation: EvaluationView): Promise<FileTask[]> {
  requirePermission(actor, "evaluations.read");
  const items = await listItemsOfEvaluation(database(), evaluation.id);
  const known = new Map(
    items.map(({ id, externalId, title, body, language, references }) => {
      const text = JSON.stringify([title, body, language, references.map((line) => [line.title, line.body])]);
      return [id, { item: externalId, digest: createHash("sha256").update(text).digest("hex").slice(0, 16) }];
    }),
  );
  return (await measuredTasks(evaluation)).map(({ itemId, categoryKey, statistics }) => ({
    ...known.get(itemId)!,
    style: categoryKey,
    statistics: Object.fromEntries(
      DECIDING.flatMap((key) => {
        const own = statistics[key];
        return own ? [[key, [...own]]] : [];
      }),
    ),
  }));
}
