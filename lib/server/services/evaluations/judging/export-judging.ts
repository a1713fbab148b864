import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import { judgingFileHeader, judgingFileLine } from "#core/evaluation/judge/judging-file.ts";
import { insertAuditEvent } from "../../../repositories/audit-events.ts";
import { findEvaluations } from "../../../repositories/evaluation-runs.ts";
import { judgedPairLog } from "../../../repositories/judging-verdicts.ts";
import { findJudging } from "../../../repositories/judgings.ts";
import { database } from "../../../repositories/transaction.ts";

/** Every pair of a judging as CSV, both orders raw, piece by piece. Audited. */
export async function exportJudging(
  actor: Actor,
  id: string,
): Promise<{ fileName: string; text: AsyncGenerator<string> }> {
  requirePermission(actor, "evaluations.export");
  const db = database();
  const judging = await findJudging(db, id);
  if (!judging) throw notFound("judging");
  const { model, baselineId, challengerId, tasks } = judging;
  const [baseline, challenger] = await findEvaluations(db, [baselineId, challengerId]);
  await insertAuditEvent(db, {
    actor,
    action: "evaluation.export",
    nounId: challengerId,
    summary: `Exported what ${model} judged of “${challenger!.name}” beside “${baseline!.name}”`,
    after: { judgingId: id, pairs: tasks },
  });
  const of = { judgingId: id, judgedBy: model, baseline: baseline!.name, challenger: challenger!.name };
  async function* pieces(): AsyncGenerator<string> {
    yield judgingFileHeader();
    for await (const pairs of judgedPairLog(db, id))
      yield pairs.map((pair) => judgingFileLine(of, pair)).join("");
  }
  return { fileName: "judged-pairs.csv", text: pieces() };
}
