import "server-only";
import type { GuardrailReport } from "#core/guardrails/guardrail.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** A text of an evaluation with its verdict and its score. */
export interface EvaluationTextRow {
  id: string;
  title: string;
  body: string;
  language: string;
  guardrails: GuardrailReport;
  duplicateOfId: string | null;
  reward: number;
}

/** Stores what the models of some tasks wrote, each task's texts in their order. */
export async function insertEvaluationTexts(
  db: Db,
  tasks: readonly { taskId: string; texts: readonly EvaluationTextRow[] }[],
): Promise<void> {
  await db.evaluationText.createMany({
    data: tasks.flatMap(({ taskId, texts }) =>
      texts.map((text, position) => ({
        ...text,
        taskId,
        position,
        guardrails: text.guardrails as unknown as Prisma.InputJsonValue,
        guardrailLevel: text.guardrails.level,
      })),
    ),
  });
}
