import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { findEvaluation } from "../../repositories/evaluation-runs.ts";
import { findSet } from "../../repositories/evaluation-sets.ts";
import { database } from "../../repositories/transaction.ts";

/** The baseline of an evaluation's set, where that is another one over the same items; else null. */
export async function beside(
  actor: Actor,
  { id, set }: EvaluationView,
): Promise<{ id: string; name: string } | null> {
  requirePermission(actor, "evaluations.read");
  const baselineId = (await findSet(database(), set.id))?.baselineRunId;
  if (!baselineId || baselineId === id) return null;
  const baseline = await findEvaluation(database(), baselineId);
  return baseline?.set.versionId === set.versionId ? { id: baselineId, name: baseline.name } : null;
}
