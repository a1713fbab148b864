import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { type ExportFormatKey, SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import type { FitReport, FormatFit, Misfit } from "#core/export/fit-view.ts";
import { frozenMessages } from "../../repositories/frozen-messages.ts";
import { database } from "../../repositories/transaction.ts";
import { keepRecent } from "../../reward/keep-recent.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { exportFacts } from "./export-facts.ts";
import { type ExportPlan, namedFormat, newPlan, planToKeep } from "./export-plan.ts";
import { inTurns } from "./in-turns.ts";
import { lastSettings } from "./last-settings.ts";

/** Misfits that are named one by one; how many there are in all is told with them. */
const NAMED = 200;

/** Counts of campaigns that were looked at last: under the same version, settings and tokens they stay the same. */
const counts = keepRecent<FormatFit[]>("format-fits", 50);

/** For every sender: how many messages fit, under the settings of its last export. Reads the messages once. */
export async function formatFits(actor: Actor, campaignId: string): Promise<FormatFit[]> {
  requirePermission(actor, "campaigns.read");
  const row = await foundCampaign(campaignId);
  const facts = await exportFacts(database(), row.id);
  const plans = await Promise.all(
    SENDER_FORMAT_KEYS.map(async (format) => {
      const settings = await lastSettings(format);
      return { format, settings, plan: newPlan(row, namedFormat(format), { settings, ...facts }) };
    }),
  );
  const variants = plans.map(({ plan }) => planToKeep(plan).variant);
  return counts([row.id, row.version, ...variants].join(" "), () => countFits(row.id, plans));
}

type Asked = Pick<FormatFit, "format" | "settings"> & { plan: ExportPlan };

async function countFits(campaignId: string, asked: readonly Asked[]): Promise<FormatFit[]> {
  const counted = asked.map(({ format, settings, plan }) => ({
    fit: { format, settings, fits: 0, messages: 0 },
    toLine: plan.format.lines(plan.campaign, plan.settings),
  }));
  for await (const message of inTurns(frozenMessages(database(), campaignId))) {
    for (const { fit, toLine } of counted) {
      fit.messages += 1;
      if (toLine(message).ok) fit.fits += 1;
    }
  }
  return counted.map(({ fit }) => fit);
}

/** One format under these settings: what fits, and the first of what does not, with reasons. */
export async function fitReport(
  actor: Actor,
  input: { campaignId: string; format: ExportFormatKey; settings: Record<string, unknown> },
): Promise<FitReport> {
  requirePermission(actor, "campaigns.read");
  const db = database();
  const row = await foundCampaign(input.campaignId);
  const format = namedFormat(input.format);
  const facts = await exportFacts(db, row.id);
  const plan = newPlan(row, format, { settings: input.settings, ...facts });
  const toLine = format.lines(plan.campaign, plan.settings);
  const misfits: Misfit[] = [];
  let [fits, messages, example] = [0, 0, null as string | null];
  for await (const message of inTurns(frozenMessages(db, row.id))) {
    messages += 1;
    const built = toLine(message);
    if (built.ok) {
      fits += 1;
      example ??= built.line.trimEnd();
    } else if (misfits.length < NAMED) {
      const { messageId, itemId, externalId, title, body, delivery } = message;
      const named = { messageId, itemId, externalId, text: title || body };
      misfits.push({ ...named, ownDelivery: delivery !== null, reasons: built.reasons });
    }
  }
  return { format: input.format, settings: plan.settings, fits, messages, misfits, example };
}
