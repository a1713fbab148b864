import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { NewContentItem } from "#core/content/content-item.ts";
import type { ImportView } from "#core/content/content-view.ts";
import type { ColumnMapping } from "#core/content/import/column-mapping.ts";
import { itemChecker } from "#core/content/import/item-checker.ts";
import { fromStoredRow } from "#core/content/import/stored-row.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { lockImport, updateImport } from "../../repositories/content-imports.ts";
import { deleteImportRows, eachImportRow, updateVerdicts } from "../../repositories/import-rows.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { type UpsertCounts, upsertItems } from "../../repositories/upsert-items.ts";

/** Maps the columns of an upload anew and looks at every row again. */
export async function mapImport(
  actor: Actor,
  input: { id: string; mapping: ColumnMapping },
): Promise<{ good: number; bad: number }> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    await requireStaged(tx, input.id);
    const check = itemChecker(input.mapping);
    const counts = { good: 0, bad: 0 };
    for await (const rows of eachImportRow(tx, input.id)) {
      const verdicts = rows.map(({ line, raw }) => {
        const checked = check(fromStoredRow(line, raw));
        counts[checked.ok ? "good" : "bad"]++;
        return { line, reason: checked.ok ? null : checked.reasons.join("; ") };
      });
      await updateVerdicts(tx, input.id, verdicts);
    }
    await updateImport(tx, input.id, { mapping: input.mapping, ...counts });
    return counts;
  });
}

/**
 * Imports the good rows of an upload: all of them or none. An item is known by its external id, so a file that comes
 * again changes what it changed and makes nothing twice. The bad rows stay, for their download.
 * @param input.good how many good rows the person saw; where another mapping made it a different number, nothing is done.
 */
export async function confirmImport(
  actor: Actor,
  input: { id: string; good: number },
): Promise<UpsertCounts> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    const upload = await requireStaged(tx, input.id);
    if (upload.good !== input.good) {
      throw conflict("The columns were mapped anew in the meantime. Look at the preview again, then import.");
    }
    if (upload.good === 0)
      throw new ProductError("invalid", "No row of this file can go in as it is mapped.");
    const counts = { created: 0, updated: 0, unchanged: 0 };
    const check = itemChecker(upload.mapping);
    for await (const rows of eachImportRow(tx, input.id, "good")) {
      const items = rows.map(({ line, raw }) => check(fromStoredRow(line, raw)));
      const { created, updated, unchanged } = await upsertItems(
        tx,
        items.filter((row) => row.ok).map(itemOf),
      );
      counts.created += created;
      counts.updated += updated;
      counts.unchanged += unchanged;
    }
    await updateImport(tx, input.id, { status: "imported", finishedAt: new Date(), ...counts });
    await deleteImportRows(tx, input.id, "good");
    await insertAuditEvent(tx, {
      actor,
      action: "import.commit",
      nounId: input.id,
      summary: `Imported ${upload.fileName}: ${counts.created} new, ${counts.updated} changed, ${counts.unchanged} as before, ${upload.bad} bad`,
      after: { fileName: upload.fileName, bad: upload.bad, mapping: upload.mapping, ...counts },
    });
    return counts;
  });
}

/** Lets an upload go that was not imported. */
export async function discardImport(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, "content.write");
  await transaction(async (tx) => {
    const upload = await requireStaged(tx, id);
    await updateImport(tx, id, { status: "discarded", finishedAt: new Date() });
    await deleteImportRows(tx, id, "all");
    await insertAuditEvent(tx, {
      actor,
      action: "import.discard",
      nounId: id,
      summary: `Discarded the upload ${upload.fileName}`,
    });
  });
}

async function requireStaged(tx: Db, id: string): Promise<ImportView> {
  const upload = await lockImport(tx, id);
  if (!upload) throw notFound("upload");
  if (upload.status === "staged") return upload;
  const what = {
    importing: "is being imported at this moment",
    imported: "was imported already",
    failed: "did not arrive whole; upload the file again",
    discarded: "was discarded; upload the file again",
  }[upload.status];
  throw conflict(`This upload ${what}. Nothing changed.`);
}

function itemOf(row: { item: NewContentItem }): NewContentItem {
  return row.item;
}
