import "server-only";
import type { ExportFormatKey } from "#core/export/export-format.ts";
import { lastKept } from "../../repositories/exports.ts";
import { database } from "../../repositories/transaction.ts";
import { keptSettings, namedFormat } from "./export-plan.ts";

/** The settings that this format was exported with last, or its usual ones. */
export async function lastSettings(format: ExportFormatKey): Promise<Record<string, unknown>> {
  return keptSettings(namedFormat(format), await lastKept(database(), format));
}
