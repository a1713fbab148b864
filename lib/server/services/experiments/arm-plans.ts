import "server-only";
import { ProductError } from "#core/errors/product-error.ts";
import { goesToEverybody } from "#core/experiments/fits/arm-settings.ts";
import type { LineMakers } from "#core/experiments/fits/lines-of-arms.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { hasOwnDeliveries } from "../../repositories/message-deliveries.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { tokensOfArms } from "../exports/campaign-tokens.ts";
import { type ExportPlan, namedFormat, newPlan, planToKeep } from "../exports/export-plan.ts";

/** What makes the files of an experiment's arms in one format, under one choice of its settings. */
export interface ArmPlans {
  /** Parsed by the format. */
  settings: Record<string, unknown>;
  /** By the arms' keys. */
  plans: ReadonlyMap<string, ExportPlan>;
  /** Tells apart what makes the lines: settings and tokens. */
  variant: string;
}

/** The plans of an experiment's arms for any format. */
export interface PlansOfFormats {
  /** Of the campaign: tells apart what it says of its delivery. */
  version: number;
  /**
   * Under these settings, or its usual ones. Throws `invalid` for a format or settings that do not exist, and for such
   * as send an arm to everybody.
   */
  of: (format: string, settings?: Record<string, unknown>) => ArmPlans;
}

/** Reads once, for all formats, what the files of an experiment's arms depend on: tokens and deliveries. */
export async function armPlans(row: ExperimentRow): Promise<PlansOfFormats> {
  const db = database();
  const campaign = await foundCampaign(row.campaignId);
  const tokens = await tokensOfArms(db, row);
  const ownDeliveries = await hasOwnDeliveries(db, campaign.id);
  return {
    version: campaign.version,
    of: (key, settings = {}) => {
      const format = namedFormat(key);
      const facts = { settings, tokens, ownDeliveries };
      const whole = newPlan(campaign, format, facts);
      if (goesToEverybody(whole.settings)) throw toEverybody();
      const plans = new Map(
        row.arms.map((arm) => {
          const said = { experiment: row.key, key: arm.key };
          return [arm.key, newPlan(campaign, format, { ...facts, arm: said })] as const;
        }),
      );
      return { plans, settings: whole.settings, variant: planToKeep(whole).variant };
    },
  };
}

function toEverybody(): ProductError {
  const message = "The texts of an arm are for its recipients. Choose who gets them, and not everybody.";
  return new ProductError("invalid", message, { "settings.target": message });
}

/** What makes the lines of each arm. */
export function lineMakers({ plans }: ArmPlans): LineMakers {
  return new Map(
    [...plans].map(([arm, { format, campaign, settings }]) => [arm, format.lines(campaign, settings)]),
  );
}
