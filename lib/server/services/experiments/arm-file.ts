import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { linesOfArms } from "#core/experiments/fits/lines-of-arms.ts";
import { exportFileName } from "#core/export/export-file-name.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { database } from "../../repositories/transaction.ts";
import { namedFormat } from "../exports/export-plan.ts";
import { fitsOf } from "./arm-fits.ts";
import { type ArmPlans, armPlans, lineMakers } from "./arm-plans.ts";
import { foundExperiment } from "./found-experiment.ts";
import { requireSeenByArms } from "./require-seen-by-arms.ts";
import { saidByArms } from "./said-by-arms.ts";

export interface ArmFile {
  fileName: string;
  contentType: string;
  pieces: AsyncGenerator<Uint8Array>;
}

/**
 * The messages of the campaign as one arm says them, in any format of export under its usual settings: the recipients of
 * the arm are sent these. A message of which one arm's text does not fit is left out of every arm's file, since arms are
 * compared by the same messages; `leaveOut` is how many of these whoever asks saw (left out, all have to fit). The texts
 * are frozen, so the same arm always says the same. Throws `conflict` before the launch and for another `leaveOut`.
 */
export async function armFile(
  person: Person,
  input: { id: string; arm: string; format: string; leaveOut?: number },
): Promise<ArmFile> {
  requirePermission(person, "exports.download");
  const row = await foundExperiment(input.id);
  const arm = row.arms.find(({ key }) => key === input.arm);
  if (!arm) throw notFound("arm");
  const format = namedFormat(input.format);
  if (row.status === "draft")
    throw conflict("The texts of this experiment are not frozen yet. Launch it first.");
  const plans = await armPlans(row);
  // A file for anyone takes every message.
  const fits = format.fileWord === "" ? [] : await fitsOf(row, plans);
  const fit = fits.find((one) => one.format === input.format) ?? null;
  const leftOut = requireSeenByArms(format.name, fit, input.leaveOut ?? 0);
  await insertAuditEvent(database(), {
    actor: person,
    action: "experiment.download",
    nounId: row.id,
    summary: `Downloaded the texts of the arm “${arm.key}” of “${row.name}” as ${format.name}${leftOut > 0 ? `, ${counted(leftOut, "message")} left out` : ""}`,
    after: { arm: arm.key, format: input.format, leftOut },
  });
  return {
    fileName: exportFileName([row.key, arm.key, format.fileWord].filter(Boolean).join(" "), format.extension),
    contentType: format.contentType,
    pieces: pieces(row, arm.key, plans.of(input.format)),
  };
}

async function* pieces(row: ExperimentRow, arm: string, plans: ArmPlans): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const makers = lineMakers(plans);
  const { format, campaign } = plans.plans.get(arm)!;
  const header = format.header(campaign);
  if (header !== "") yield encoder.encode(header);
  for await (const batch of saidByArms(database(), row)) {
    const lines = batch.map((said) => linesOfArms(said, makers));
    yield encoder.encode(lines.map((built) => (built.ok ? built.lines.get(arm)!.line : "")).join(""));
  }
}
