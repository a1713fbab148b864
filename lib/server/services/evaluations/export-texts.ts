import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { TEXT_FORMATS, type TextRecord, textRecords } from "#core/evaluation/report/text-file.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { type RecordFormatKey, recordsText } from "#core/export/record-formats.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { listEvaluationResults } from "../../repositories/evaluation-results.ts";
import { database } from "../../repositories/transaction.ts";
import { readEvaluation } from "./read-evaluations.ts";

/** Items of one statement. */
const BATCH = 50;

/** Every text of an evaluation with what was measured of it, as a file, piece by piece; that it left is audited. */
export async function exportTexts(
  actor: Actor,
  id: string,
  format: RecordFormatKey,
): Promise<{ fileName: string; contentType: string; text: AsyncGenerator<string> }> {
  requirePermission(actor, "evaluations.export");
  const evaluation = await readEvaluation(actor, id);
  const fileName = `evaluation-texts.${format}`;
  await insertAuditEvent(database(), {
    actor,
    action: "evaluation.export",
    nounId: id,
    summary: `Exported the texts of “${evaluation.name}” as ${fileName}`,
    after: { format },
  });
  const file = TEXT_FORMATS[format];
  return { fileName, contentType: file.contentType, text: recordsText(file, textLog(evaluation)) };
}

/** The records of an evaluation's texts, some items at a time. */
async function* textLog(evaluation: EvaluationView): AsyncGenerator<TextRecord[]> {
  const of = { id: evaluation.id, setVersionId: evaluation.set.versionId };
  for (let after: number | null = null; ; ) {
    const items = await listEvaluationResults(database(), of, { style: null, after, take: BATCH });
    if (items.length > 0) yield items.flatMap((item) => textRecords(evaluation, item));
    if (items.length < BATCH) return;
    after = items.at(-1)!.position;
  }
}
