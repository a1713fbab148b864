import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import { judgingSummary } from "#core/evaluation/judge/judging-summary.ts";
import type { JudgingProgress, JudgingView } from "#core/evaluation/judge/judging-view.ts";
import { listJudgingFailures, listVerdicts } from "../../../repositories/judging-verdicts.ts";
import { findJudging, listJudgings } from "../../../repositories/judgings.ts";
import { peopleOnPairs } from "../../../repositories/people-on-pairs.ts";
import { database } from "../../../repositories/transaction.ts";

/** On a comparison's page. */
const MOST_SHOWN = 5;

/** A judging with its failures and, once it has ended, what it came to: what its card polls. */
export async function readJudging(actor: Actor, id: string): Promise<JudgingProgress> {
  requirePermission(actor, "evaluations.read");
  const judging = await findJudging(database(), id);
  if (!judging) throw notFound("judging");
  return progressOf(judging);
}

/** The judgings of the evaluations that a comparison shows, of the style that it shows, newest first. */
export async function judgingsOf(
  actor: Actor,
  evaluationIds: readonly string[],
  style: string | null,
): Promise<JudgingProgress[]> {
  requirePermission(actor, "evaluations.read");
  const found = await listJudgings(database(), evaluationIds, style, MOST_SHOWN);
  return Promise.all(found.map(progressOf));
}

async function progressOf(judging: JudgingView): Promise<JudgingProgress> {
  const db = database();
  const { id, status, failed, succeeded } = judging;
  const failures = failed > 0 ? await listJudgingFailures(db, id) : [];
  const summary =
    judgingHasEnded(status) && succeeded > 0
      ? judgingSummary(await listVerdicts(db, id), await peopleOnPairs(db, id))
      : null;
  return { judging, failures, summary };
}
