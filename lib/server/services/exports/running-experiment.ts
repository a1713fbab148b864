import "server-only";
import { conflict } from "#core/errors/product-error.ts";
import type { ExportFormat } from "#core/export/export-format.ts";
import type { OutgoingExperiment } from "#core/export/tabular-experiment.ts";
import { experimentOfCampaign } from "../../repositories/experiments.ts";
import type { Db } from "../../repositories/transaction.ts";

/**
 * The experiment that divides a campaign's recipients now, for an export in this format; null without one. Throws
 * `conflict` for a sender's format: a request body has one text, and sent to everybody it would end the experiment.
 */
export async function runningExperiment(
  db: Db,
  campaignId: string,
  format: ExportFormat,
): Promise<OutgoingExperiment | null> {
  const row = await experimentOfCampaign(db, campaignId);
  if (row?.status !== "launched") return null;
  if (format.fileWord !== "")
    throw conflict(
      `The experiment “${row.name}” divides the recipients of this campaign, and a file for ${format.name} has one text a notification. Download the file of each arm, or export CSV or JSON Lines, which hold all arms.`,
    );
  const { id, key, salt, holdout, adaptive } = row;
  return { id, key, salt, holdout, adaptive, arms: row.arms.map(({ key, buckets }) => ({ key, buckets })) };
}
