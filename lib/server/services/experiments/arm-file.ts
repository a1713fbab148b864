import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { exportFileName } from "#core/export/export-file-name.ts";
import { type ExportFormat, exportFormat } from "#core/export/export-format.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { messagesOfArm } from "../../repositories/experiment-texts.ts";
import { database } from "../../repositories/transaction.ts";
import { foundExperiment } from "./found-experiment.ts";

export interface ArmFile {
  fileName: string;
  contentType: string;
  pieces: AsyncGenerator<Uint8Array>;
}

/**
 * The messages of the campaign as one arm says them, in a format of export: the recipients of the arm are sent these. The
 * texts are frozen, so the same arm always gives the same file. Throws `conflict` before the launch.
 */
export async function armFile(
  person: Person,
  input: { id: string; arm: string; format: string },
): Promise<ArmFile> {
  requirePermission(person, "exports.download");
  const row = await foundExperiment(input.id);
  const arm = row.arms.find(({ key }) => key === input.arm);
  if (!arm) throw notFound("arm");
  const format = exportFormat(input.format);
  if (!format) throw new ProductError("invalid", "Choose one of the formats shown.");
  if (row.status === "draft")
    throw conflict("The texts of this experiment are not frozen yet. Launch it first.");
  await insertAuditEvent(database(), {
    actor: person,
    action: "experiment.download",
    nounId: row.id,
    summary: `Downloaded the texts of the arm “${arm.key}” of “${row.name}” as ${format.name}`,
    after: { arm: arm.key, format: input.format },
  });
  return {
    fileName: exportFileName(`${row.key} ${arm.key}`, format.extension),
    contentType: format.contentType,
    pieces: lines(row.campaignId, arm.id, format),
  };
}

async function* lines(campaignId: string, armId: number, format: ExportFormat): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(format.header());
  for await (const batch of messagesOfArm(database(), campaignId, armId))
    yield encoder.encode(batch.map((message) => format.row(message)).join(""));
}
