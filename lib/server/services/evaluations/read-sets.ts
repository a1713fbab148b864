import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { itemName } from "#core/content/item-name.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { SetChoice, SetDetail, SetSummary } from "#core/evaluation/sets/set-view.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import { countWithLine, listEvaluationItems, snapshotItems } from "../../repositories/evaluation-items.ts";
import { findSet, listSetChoices, listSets } from "../../repositories/evaluation-sets.ts";
import { countSelected } from "../../repositories/run-selection.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;
const EXAMPLES = 3;
const CHOICES = 100;

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

/** What a set of these items would hold now: those with a human line; the others would be left out. */
export async function previewSet(
  actor: Actor,
  selection: ItemSelection,
): Promise<{ items: number; leftOut: number; examples: string[] }> {
  requirePermission(actor, "evaluations.write");
  const [all, items, sample] = await Promise.all([
    countSelected(database(), selection),
    countWithLine(database(), selection),
    snapshotItems(database(), selection, EXAMPLES),
  ]);
  return { items, leftOut: all - items, examples: sample.map(itemName) };
}

/** Sets that can be chosen for an evaluation, by their newest version; `wanted` is among them in any case. */
export async function setChoices(actor: Actor, wanted: string): Promise<SetChoice[]> {
  requirePermission(actor, "evaluations.read");
  return listSetChoices(database(), wanted || null, CHOICES);
}
