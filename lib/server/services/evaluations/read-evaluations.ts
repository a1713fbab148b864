import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { ResultItem } from "#core/evaluation/report/item-results.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import type { StyleVersions } from "#core/evaluation/runs/style-versions.ts";
import { listEvaluationResults } from "../../repositories/evaluation-results.ts";
import {
  findEvaluation,
  findEvaluations,
  findReport,
  listEvaluations,
} from "../../repositories/evaluation-runs.ts";
import { listEvaluationFailures } from "../../repositories/evaluation-tasks.ts";
import { listStyleVersions } from "../../repositories/prompt-choices.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;
/** Items on a screen; each has tens of texts. */
const RESULTS_PAGE = 10;

export interface EvaluationProgress {
  evaluation: EvaluationView;
  failures: { errorKind: string; message: string; count: number }[];
}

/** Evaluations, newest first; of one set where its id is given. */
export async function evaluations(
  actor: Actor,
  page: { setId?: string; before?: string | null } = {},
): Promise<Page<EvaluationView>> {
  requirePermission(actor, "evaluations.read");
  const rows = await listEvaluations(database(), { before: null, ...page, take: PAGE + 1 });
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]!.id : null };
}

export async function readEvaluation(actor: Actor, id: string): Promise<EvaluationView> {
  requirePermission(actor, "evaluations.read");
  const evaluation = await findEvaluation(database(), id);
  if (!evaluation) throw notFound("evaluation");
  return evaluation;
}

/** Some evaluations as they are now; one that does not exist is left out. */
export async function evaluationStates(actor: Actor, ids: readonly string[]): Promise<EvaluationView[]> {
  requirePermission(actor, "evaluations.read");
  return findEvaluations(database(), ids.slice(0, PAGE));
}

/** An evaluation with its failures by kind: what its page polls. */
export async function evaluationProgress(actor: Actor, id: string): Promise<EvaluationProgress> {
  const evaluation = await readEvaluation(actor, id);
  const failures = evaluation.failed > 0 ? await listEvaluationFailures(database(), id) : [];
  return { evaluation, failures };
}

/** The report of a finished evaluation; null until there is one. */
export async function readReport(actor: Actor, id: string): Promise<EvaluationReport | null> {
  requirePermission(actor, "evaluations.read");
  return (await findReport(database(), id)) as EvaluationReport | null;
}

/** The styles with all their versions, to choose from. */
export async function styleVersions(actor: Actor): Promise<StyleVersions[]> {
  requirePermission(actor, "categories.read");
  return listStyleVersions(database());
}

/** What an evaluation wrote, item by item in the order of the set, from after a position on. */
export async function evaluationResults(
  actor: Actor,
  id: string,
  page: { style: string | null; after: number | null },
): Promise<{ rows: ResultItem[]; next: number | null }> {
  const { set } = await readEvaluation(actor, id);
  const rows = await listEvaluationResults(
    database(),
    { id, setVersionId: set.versionId },
    { ...page, take: RESULTS_PAGE + 1 },
  );
  const next = rows.length > RESULTS_PAGE ? rows[RESULTS_PAGE - 1]!.position : null;
  return { rows: rows.slice(0, RESULTS_PAGE), next };
}
