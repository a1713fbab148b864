import "server-only";
import type { Export } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export type ExportRow = Export;

/** Records an export; a campaign has one for each format, because its texts no longer change. */
export function insertExport(
  db: Db,
  data: Pick<
    Export,
    "campaignId" | "format" | "rows" | "bytes" | "sha256" | "onePerson" | "createdById" | "createdBy"
  >,
): Promise<ExportRow> {
  return db.export.create({ data });
}

export function findExport(db: Db, id: string): Promise<ExportRow | null> {
  return db.export.findUnique({ where: { id } });
}

export function findExportOf(db: Db, campaignId: string, format: string): Promise<ExportRow | null> {
  return db.export.findUnique({ where: { campaignId_format: { campaignId, format } } });
}

export function listExports(db: Db, campaignId: string): Promise<ExportRow[]> {
  return db.export.findMany({ where: { campaignId }, orderBy: { id: "asc" } });
}
