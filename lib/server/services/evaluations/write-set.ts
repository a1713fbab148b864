import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { type EvaluationItem, SET_LIMITS } from "#core/evaluation/sets/evaluation-item.ts";
import type { SetFromContent, SetSource, SetTarget } from "#core/evaluation/sets/set-input.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { insertEvaluationItems, snapshotItems } from "../../repositories/evaluation-items.ts";
import {
  findSet,
  freezeSetVersion,
  insertSet,
  insertSetVersion,
  lockSet,
} from "../../repositories/evaluation-sets.ts";
import { countSelected } from "../../repositories/run-selection.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";

export interface WrittenSet {
  setId: string;
  versionId: string;
  version: number;
  items: number;
  leftOut: number;
}

/**
 * Freezes items of the content as a set, or as the next version of one. Items without a human line are left out and
 * counted. Throws `invalid` where nothing is left or where it is too much for a set.
 */
export async function writeSetFromContent(actor: Actor, input: SetFromContent): Promise<WrittenSet> {
  requirePermission(actor, "evaluations.write");
  return transaction(async (tx) => {
    const items = await snapshotItems(tx, input.selection, SET_LIMITS.items + 1);
    const leftOut = (await countSelected(tx, input.selection)) - items.length;
    if (items.length === 0)
      throw new ProductError(
        "invalid",
        "None of these items has a human line to measure against. Choose others, or add lines in the content.",
      );
    return writeVersion(tx, actor, input.set, items, {
      kind: "content",
      selection: input.selection,
      leftOut,
    });
  });
}

/** Freezes the items of a file as a set, or as the next version of one. */
export async function writeSetFromItems(
  actor: Actor,
  target: SetTarget,
  items: readonly EvaluationItem[],
  file: { fileName: string; leftOut: number },
): Promise<WrittenSet> {
  requirePermission(actor, "evaluations.write");
  return transaction((tx) => writeVersion(tx, actor, target, items, { kind: "file", ...file }));
}

async function writeVersion(
  tx: Db,
  actor: Actor,
  target: SetTarget,
  items: readonly EvaluationItem[],
  source: SetSource,
): Promise<WrittenSet> {
  if (items.length > SET_LIMITS.items)
    throw new ProductError(
      "too-large",
      `A set holds at most ${SET_LIMITS.items.toLocaleString("en")} items. Choose fewer.`,
    );
  const by = { createdById: actor.id, createdBy: actor.name };
  const { setId, name, version } = await place(tx, target, by);
  const note = target.kind === "version" ? target.note : "";
  const { id } = await insertSetVersion(tx, { setId, version, note, source, ...by });
  await insertEvaluationItems(tx, id, items);
  const referenceCount = items.reduce((sum, { references }) => sum + references.length, 0);
  const languages = [...new Set(items.map(({ language }) => language))].sort();
  await freezeSetVersion(tx, id, { itemCount: items.length, referenceCount, languages });
  await insertAuditEvent(tx, {
    actor,
    action: version === 1 ? "evaluation-set.create" : "evaluation-set.change",
    nounId: setId,
    summary: `${version === 1 ? "Made" : `Made version ${version} of`} the evaluation set “${name}”: ${items.length} items, ${referenceCount} references`,
    after: { version, items: items.length, references: referenceCount, languages, source: source.kind, note },
  });
  return { setId, versionId: id, version, items: items.length, leftOut: source.leftOut };
}

async function place(tx: Db, target: SetTarget, by: { createdById: string | null; createdBy: string }) {
  if (target.kind === "new") {
    const { id } = await insertSet(tx, { name: target.name, description: target.description, ...by });
    return { setId: id, name: target.name, version: 1 };
  }
  await lockSet(tx, target.setId);
  const set = await findSet(tx, target.setId);
  if (!set) throw notFound("evaluation set");
  const newest = set.versions[0]!;
  if (newest.version !== target.basedOn)
    throw conflict(
      `${newest.createdBy} made version ${newest.version} meanwhile. Nothing was made: look at it, then try again.`,
    );
  return { setId: set.id, name: set.name, version: newest.version + 1 };
}
