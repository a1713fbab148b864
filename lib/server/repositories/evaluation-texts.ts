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

/** Stores what a task's model wrote, in its order. */
export async function insertEvaluationTexts(
  db: Db,
  taskId: string,
  texts: readonly EvaluationTextRow[],
): Promise<void> {
  await db.evaluationText.createMany({
    data: texts.map((text, position) => ({
      ...text,
      taskId,
      position,
      guardrails: text.guardrails as unknown as Prisma.InputJsonValue,
      guardrailLevel: text.guardrails.level,
    })),
  });
}
