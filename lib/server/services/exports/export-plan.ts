import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { USUAL_DELIVERY } from "#core/campaigns/delivery.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { type ExportFormat, exportFormat } from "#core/export/export-format.ts";
import type { OutgoingArm, OutgoingCampaign } from "#core/export/outgoing-message.ts";
import type { OutgoingExperiment } from "#core/export/tabular-experiment.ts";
import { type KnownToken, knownToken } from "#core/personalisation/known-token.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import { campaignSay } from "../campaigns/campaign-say.ts";

/** Everything that makes the bytes of an export beside the frozen messages. */
export interface ExportPlan {
  format: ExportFormat;
  campaign: OutgoingCampaign;
  /** Parsed by the format. */
  settings: Record<string, unknown>;
}

/** What is kept with an export: with the frozen campaign it gives the plan again, whatever the tables say by then. */
const kept = z.object({
  settings: z.record(z.string(), z.unknown()),
  tokens: z.array(knownToken),
  experiment: z
    .object({
      id: z.string(),
      key: z.string(),
      salt: z.string(),
      holdout: z.int(),
      adaptive: z.boolean(),
      arms: z.array(z.object({ key: z.string(), buckets: z.int() })),
    })
    .optional(),
});
export type KeptPlan = z.output<typeof kept>;

/** The format of this key; throws `invalid` where there is none. */
export function namedFormat(key: string): ExportFormat {
  const format = exportFormat(key);
  if (!format)
    throw new ProductError("invalid", "Choose one of the formats shown.", { format: "No such format" });
  return format;
}

/** A plan from what a person says now; throws `invalid` with the fields as `settings.…`. */
export function newPlan(
  row: CampaignRow,
  format: ExportFormat,
  given: {
    settings: Record<string, unknown>;
    tokens: readonly KnownToken[];
    ownDeliveries: boolean;
    experiment?: OutgoingExperiment | null;
    arm?: OutgoingArm;
  },
): ExportPlan {
  const { settings } = parseInput(z.object({ settings: format.settings }), { settings: given.settings });
  return { format, settings, campaign: outgoing(row, given) };
}

/** The plan that an export was made by; `ownDeliveries` as the frozen messages say. Files from before there were settings have none. */
export function keptPlan(
  row: CampaignRow,
  format: ExportFormat,
  { stored, ownDeliveries }: { stored: unknown; ownDeliveries: boolean },
): ExportPlan {
  const { settings, tokens, experiment } = kept.safeParse(stored).data ?? { settings: {}, tokens: [] };
  return {
    format,
    settings: format.settings.parse(settings),
    campaign: outgoing(row, { tokens, experiment, ownDeliveries }),
  };
}

/** The settings of a kept plan where they still are settings of the format, and otherwise the usual ones. */
export function keptSettings(format: ExportFormat, stored: unknown): Record<string, unknown> {
  const settings = kept.safeParse(stored).data?.settings ?? {};
  return format.settings.safeParse(settings).data ?? format.settings.parse({});
}

/** What to keep of a plan, and the word that tells two exports of a campaign in one format apart. */
export function planToKeep(plan: ExportPlan): { stored: KeptPlan | object; variant: string } {
  const { tokens, experiment } = plan.campaign;
  if (plan.format.fileWord === "" && !experiment) return { stored: {}, variant: "" };
  const stored: KeptPlan = {
    settings: plan.settings,
    tokens: [...tokens],
    ...(experiment && { experiment: { ...experiment, arms: [...experiment.arms] } }),
  };
  return { stored, variant: createHash("sha256").update(canonical(stored)).digest("hex") };
}

function outgoing(
  row: CampaignRow,
  given: {
    tokens: readonly KnownToken[];
    ownDeliveries: boolean;
    experiment?: OutgoingExperiment | null | undefined;
    arm?: OutgoingArm;
  },
): OutgoingCampaign {
  return {
    id: row.id,
    name: row.name,
    audience: row.audience,
    sendFrom: row.sendFrom?.toISOString() ?? null,
    sendUntil: row.sendUntil?.toISOString() ?? null,
    delivery: campaignSay(row).delivery ?? USUAL_DELIVERY,
    ownDeliveries: given.ownDeliveries,
    tokens: given.tokens,
    experiment: given.experiment ?? null,
    ...(given.arm && { arm: given.arm }),
  };
}

/** JSON with its keys in order: JSONB gives keys back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
