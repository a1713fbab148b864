import "server-only";
import type { Export } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export type ExportRow = Export;

/** Records an export; a campaign has one for each format and settings, because its texts no longer change. */
export function insertExport(
  db: Db,
  data: Pick<
    Export,
    | "campaignId"
    | "format"
    | "variant"
    | "rows"
    | "leftOut"
    | "bytes"
    | "sha256"
    | "onePerson"
    | "createdById"
    | "createdBy"
  > & { settings: object },
): Promise<ExportRow> {
  return db.export.create({ data });
}

export function findExport(db: Db, id: string): Promise<ExportRow | null> {
  return db.export.findUnique({ where: { id } });
}

export function findExportOf(
  db: Db,
  key: { campaignId: string; format: string; variant: string },
): Promise<ExportRow | null> {
  return db.export.findUnique({ where: { campaignId_format_variant: key } });
}

/** What was kept with the last export in this format, whichever campaign it was; null before the first. */
export async function lastKept(db: Db, format: string): Promise<unknown> {
  const row = await db.export.findFirst({
    where: { format },
    orderBy: { id: "desc" },
    select: { settings: true },
  });
  return row?.settings ?? null;
}

/** The one of these formats that was exported last, whichever campaign it was; null before the first. */
export async function lastExported<F extends string>(db: Db, formats: readonly F[]): Promise<F | null> {
  const row = await db.export.findFirst({
    where: { format: { in: [...formats] } },
    orderBy: { id: "desc" },
    select: { format: true },
  });
  return formats.find((format) => format === row?.format) ?? null;
}

export function listExports(db: Db, campaignId: string): Promise<ExportRow[]> {
  return db.export.findMany({ where: { campaignId }, orderBy: { id: "asc" } });
}
