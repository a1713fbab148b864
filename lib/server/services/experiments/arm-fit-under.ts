import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { ArmFitUnder } from "#core/experiments/fits/arm-fit.ts";
import { armSettingsFrom } from "#core/experiments/fits/arm-settings.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { lastSettings } from "../exports/last-settings.ts";
import { fitsOf } from "./arm-fits.ts";
import { armPlans } from "./arm-plans.ts";
import { foundExperiment } from "./found-experiment.ts";

/**
 * What fits into one sender's format in every arm under these settings; null for those that the form of the arms' files
 * begins with. Throws `forbidden`, `not-found`, or `invalid` with the settings' fields as `settings.…`.
 */
export async function armFitUnder(
  actor: Actor,
  input: { id: string; format: ExportFormatKey; settings: Record<string, unknown> | null },
): Promise<ArmFitUnder> {
  requirePermission(actor, "experiments.read");
  const row = await foundExperiment(input.id);
  const { format } = input;
  const settings = input.settings ?? armSettingsFrom(EXPORT_FORMATS[format], await lastSettings(format));
  const plans = await armPlans(row);
  const [fit] = await fitsOf(row, plans, [{ format, settings }]);
  return { ...fit!, settings: plans.of(format, settings).settings };
}
