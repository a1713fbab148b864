import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import type { ArmFit } from "#core/experiments/fits/arm-fit.ts";
import { linesOfArms } from "#core/experiments/fits/lines-of-arms.ts";
import { exportFileName } from "#core/export/export-file-name.ts";
import type { ExportFormatKey } from "#core/export/export-format.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { database } from "../../repositories/transaction.ts";
import { namedFormat } from "../exports/export-plan.ts";
import { fitsOf } from "./arm-fits.ts";
import { type ArmPlans, armPlans, lineMakers, type PlansOfFormats } from "./arm-plans.ts";
import { foundExperiment } from "./found-experiment.ts";
import { requireSeenByArms } from "./require-seen-by-arms.ts";
import { saidByArms } from "./said-by-arms.ts";

export interface ArmFile {
  fileName: string;
  contentType: string;
  pieces: AsyncGenerator<Uint8Array>;
}

/**
 * The messages of the campaign as one arm says them, in any format of export, under these settings or its usual ones: the
 * recipients of the arm are sent these. A message of which one arm's text does not fit is left out of every arm's file,
 * since arms are compared by the same messages; `leaveOut` is how many of these whoever asks saw (left out, all have to
 * fit). The texts are frozen, so the same arm always says the same. Throws `conflict` before the launch and for another
 * `leaveOut`, `invalid` for a format or settings that do not exist.
 */
export async function armFile(
  person: Person,
  input: { id: string; arm: string; format: string; settings?: Record<string, unknown>; leaveOut?: number },
): Promise<ArmFile> {
  requirePermission(person, "exports.download");
  const row = await foundExperiment(input.id);
  const arm = row.arms.find(({ key }) => key === input.arm);
  if (!arm) throw notFound("arm");
  const format = namedFormat(input.format);
  if (row.status === "draft")
    throw conflict("The texts of this experiment are not frozen yet. Launch it first.");
  const plans = await armPlans(row);
  const { settings = {} } = input;
  const made = plans.of(input.format, settings);
  // A file for anyone takes every message.
  const fit = format.fileWord === "" ? null : await fitOf(row, plans, { key: input.format, settings });
  const leftOut = requireSeenByArms(format.name, fit, {
    seen: input.leaveOut ?? 0,
    usual: saysNothing(settings),
  });
  await insertAuditEvent(database(), {
    actor: person,
    action: "experiment.download",
    nounId: row.id,
    summary: `Downloaded the texts of the arm “${arm.key}” of “${row.name}” as ${format.name}${leftOut > 0 ? `, ${counted(leftOut, "message")} left out` : ""}`,
    after: { arm: arm.key, format: input.format, settings: made.settings, leftOut },
  });
  return {
    fileName: exportFileName([row.key, arm.key, format.fileWord].filter(Boolean).join(" "), format.extension),
    contentType: format.contentType,
    pieces: pieces(row, arm.key, made),
  };
}

/** What fits into a sender's format under these settings; the usual ones are counted for all senders at once. */
async function fitOf(
  row: ExperimentRow,
  plans: PlansOfFormats,
  { key, settings }: { key: string; settings: Record<string, unknown> },
): Promise<ArmFit | null> {
  const format = key as ExportFormatKey;
  const fits = saysNothing(settings)
    ? await fitsOf(row, plans)
    : await fitsOf(row, plans, [{ format, settings }]);
  return fits.find((one) => one.format === format) ?? null;
}

function saysNothing(settings: Record<string, unknown>): boolean {
  return Object.keys(settings).length === 0;
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
