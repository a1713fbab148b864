import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import type { DeliveryMisfit } from "#core/export/fit-view.ts";
import { frozenMessageOf } from "../../repositories/frozen-messages.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { exportFacts } from "./export-facts.ts";
import { namedFormat, newPlan } from "./export-plan.ts";
import { lastSettings } from "./last-settings.ts";

/** The senders that one message does not fit into under the settings of their last exports, with every reason. */
export async function messageMisfits(
  actor: Actor,
  key: { campaignId: string; itemId: string },
): Promise<DeliveryMisfit[]> {
  requirePermission(actor, "campaigns.read");
  const row = await foundCampaign(key.campaignId);
  const message = await frozenMessageOf(database(), row.id, key.itemId);
  if (!message) return [];
  const facts = await exportFacts(database(), row.id);
  const found = await Promise.all(
    SENDER_FORMAT_KEYS.map(async (format) => {
      const plan = newPlan(row, namedFormat(format), { settings: await lastSettings(format), ...facts });
      const built = plan.format.lines(plan.campaign, plan.settings)(message);
      return built.ok ? [] : [{ format, reasons: built.reasons }];
    }),
  );
  return found.flat();
}
