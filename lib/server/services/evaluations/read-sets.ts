import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { SetDetail, SetSummary } from "#core/evaluation/sets/set-view.ts";
import { listEvaluationItems } from "../../repositories/evaluation-items.ts";
import { findSet, listSets } from "../../repositories/evaluation-sets.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;

/** Sets, newest first. */
export async function evaluationSets(actor: Actor, before: string | null = null): Promise<Page<SetSummary>> {
  requirePermission(actor, "evaluations.read");
  const rows = await listSets(database(), { before, take: PAGE + 1 });
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]!.id : null };
}

export async function readSet(actor: Actor, id: string): Promise<SetDetail> {
  requirePermission(actor, "evaluations.read");
  const set = await findSet(database(), id);
  if (!set) throw notFound("evaluation set");
  return set;
}

export type SetItem = StoredEvaluationItem & { position: number };

/** Items of a version in their order, from after the position of the last of the page before. */
export async function setItems(
  actor: Actor,
  versionId: string,
  after: number | null = null,
): Promise<{ rows: SetItem[]; next: number | null }> {
  requirePermission(actor, "evaluations.read");
  const rows = await listEvaluationItems(database(), versionId, { after, take: PAGE + 1 });
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]!.position : null };
}
