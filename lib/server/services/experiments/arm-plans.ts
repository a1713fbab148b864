import "server-only";
import type { LineMakers } from "#core/experiments/fits/lines-of-arms.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { hasOwnDeliveries } from "../../repositories/message-deliveries.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { tokensOfArms } from "../exports/campaign-tokens.ts";
import { type ExportPlan, namedFormat, newPlan, planToKeep } from "../exports/export-plan.ts";

/** What makes the files of an experiment's arms in one format, under its usual settings. */
export interface ArmPlans {
  /** By the arms' keys. */
  plans: ReadonlyMap<string, ExportPlan>;
  /** Tells apart what makes the lines: settings and tokens. */
  variant: string;
}

/** The plans of an experiment's arms for any format. */
export interface PlansOfFormats {
  /** Of the campaign: tells apart what it says of its delivery. */
  version: number;
  /** Throws `invalid` for a format that does not exist. */
  of: (format: string) => ArmPlans;
}

/** Reads once, for all formats, what the files of an experiment's arms depend on: tokens and deliveries. */
export async function armPlans(row: ExperimentRow): Promise<PlansOfFormats> {
  const db = database();
  const campaign = await foundCampaign(row.campaignId);
  const tokens = await tokensOfArms(db, row);
  const ownDeliveries = await hasOwnDeliveries(db, campaign.id);
  const facts = { settings: {}, tokens, ownDeliveries };
  return {
    version: campaign.version,
    of: (key) => {
      const format = namedFormat(key);
      const plans = new Map(
        row.arms.map((arm) => {
          const said = { experiment: row.key, key: arm.key };
          return [arm.key, newPlan(campaign, format, { ...facts, arm: said })] as const;
        }),
      );
      return { plans, variant: planToKeep(newPlan(campaign, format, facts)).variant };
    },
  };
}

/** What makes the lines of each arm. */
export function lineMakers({ plans }: ArmPlans): LineMakers {
  return new Map(
    [...plans].map(([arm, { format, campaign, settings }]) => [arm, format.lines(campaign, settings)]),
  );
}
