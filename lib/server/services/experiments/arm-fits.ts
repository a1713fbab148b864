import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { ArmFit, ArmFits } from "#core/experiments/fits/arm-fit.ts";
import { linesOfArms } from "#core/experiments/fits/lines-of-arms.ts";
import { longestFits, longestSaid } from "#core/experiments/fits/longest-said.ts";
import { type ExportFormatKey, SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { lastExported } from "../../repositories/exports.ts";
import { database } from "../../repositories/transaction.ts";
import { keepRecent } from "../../reward/keep-recent.ts";
import { inTurns } from "../exports/in-turns.ts";
import { type ArmPlans, armPlans, lineMakers, type PlansOfFormats } from "./arm-plans.ts";
import { foundExperiment } from "./found-experiment.ts";
import { saidByArms } from "./said-by-arms.ts";

/** Messages that are named one by one for each format; how many there are in all is told with them. */
const NAMED = 20;

/** A format under a choice of its settings. */
interface AskedFormat {
  format: ExportFormatKey;
  settings: Record<string, unknown>;
}

/** Of launched experiments that were looked at last. Their texts are frozen: under the same tokens the counts stay the same. */
const counts = keepRecent<ArmFit[]>("arm-fits", 50);

/**
 * Counts of drafts that are under way: who asks meanwhile is told the same one, so that a
 * large draft is not counted by each of them.
 */
const underWay = new Map<string, Promise<ArmFit[]>>();

/**
 * For every sender: in how many messages of the campaign every arm's text fits, and the first messages of which one does
 * not. Of a draft it tells the texts as they would be frozen now. Throws `forbidden` or `not-found`.
 */
export async function armFits(actor: Actor, id: string): Promise<ArmFits> {
  requirePermission(actor, "experiments.read");
  const row = await foundExperiment(id);
  const formats = await fitsOf(row, await armPlans(row));
  return { formats, lastSender: await lastExported(database(), SENDER_FORMAT_KEYS) };
}

/**
 * What fits into these formats, each under its settings; left out, into each sender's format under its usual ones. Counted
 * once for frozen texts, and anew for those of a draft.
 */
export function fitsOf(
  row: ExperimentRow,
  { version, of }: PlansOfFormats,
  formats: readonly AskedFormat[] = SENDER_FORMAT_KEYS.map((format) => ({ format, settings: {} })),
): Promise<ArmFit[]> {
  const asked = formats.map(({ format, settings }) => ({ format, plans: of(format, settings) }));
  const key = [
    row.id,
    version,
    ...asked.map(({ format }) => format),
    ...asked.map(({ plans }) => plans.variant),
  ].join(" ");
  if (row.status !== "draft") return counts(key, () => countFits(row, asked));
  // What a draft would say follows the review and the runs, which no version tells.
  const draft = `${key} ${row.version}`;
  const count = underWay.get(draft) ?? countFits(row, asked).finally(() => underWay.delete(draft));
  underWay.set(draft, count);
  return count;
}

async function countFits(
  row: ExperimentRow,
  asked: readonly { format: ArmFit["format"]; plans: ArmPlans }[],
): Promise<ArmFit[]> {
  const counted = asked.map(({ format, plans }) => ({
    fit: { format, fits: 0, messages: 0, misfits: [] } as ArmFit,
    makers: lineMakers(plans),
  }));
  for await (const said of inTurns(saidByArms(database(), row))) {
    // One body for all arms where that tells: putting bodies together is what a count takes.
    const longest = longestSaid(said);
    for (const { fit, makers } of counted) {
      fit.messages += 1;
      if (longestFits(longest, makers)) {
        fit.fits += 1;
        continue;
      }
      const built = linesOfArms(said, makers);
      if (built.ok) fit.fits += 1;
      else if (fit.misfits.length < NAMED) {
        const { messageId, itemId, externalId } = said;
        fit.misfits.push({ messageId, itemId, externalId, texts: built.texts });
      }
    }
  }
  return counted.map(({ fit }) => fit);
}
