import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { exportFileName } from "#core/export/export-file-name.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { messagesOfArm } from "../../repositories/experiment-texts.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { armTokens } from "../exports/campaign-tokens.ts";
import { exportFacts } from "../exports/export-facts.ts";
import { type ExportPlan, namedFormat, newPlan } from "../exports/export-plan.ts";
import { foundExperiment } from "./found-experiment.ts";

export interface ArmFile {
  fileName: string;
  contentType: string;
  pieces: AsyncGenerator<Uint8Array>;
}

/**
 * The messages of the campaign as one arm says them, in any format of export under its usual settings: the recipients of
 * the arm are sent these. The texts are frozen, so the same arm always says the same. Throws `conflict` before the launch,
 * and where a message does not fit into the format: arms of which one lacks messages compare nothing.
 */
export async function armFile(
  person: Person,
  input: { id: string; arm: string; format: string },
): Promise<ArmFile> {
  requirePermission(person, "exports.download");
  const row = await foundExperiment(input.id);
  const arm = row.arms.find(({ key }) => key === input.arm);
  if (!arm) throw notFound("arm");
  const format = namedFormat(input.format);
  if (row.status === "draft")
    throw conflict("The texts of this experiment are not frozen yet. Launch it first.");
  const campaign = await foundCampaign(row.campaignId);
  const facts = await exportFacts(database(), campaign.id);
  const tokens = await armTokens(database(), { campaignId: campaign.id, armId: arm.id });
  const said = { ...facts, tokens, arm: { experiment: row.key, key: arm.key } };
  const plan = newPlan(campaign, format, { settings: {}, ...said });
  await requireFit(campaign.id, arm.id, plan);
  await insertAuditEvent(database(), {
    actor: person,
    action: "experiment.download",
    nounId: row.id,
    summary: `Downloaded the texts of the arm “${arm.key}” of “${row.name}” as ${format.name}`,
    after: { arm: arm.key, format: input.format },
  });
  return {
    fileName: exportFileName([row.key, arm.key, format.fileWord].filter(Boolean).join(" "), format.extension),
    contentType: format.contentType,
    pieces: pieces(campaign.id, arm.id, plan),
  };
}

async function requireFit(campaignId: string, armId: number, plan: ExportPlan): Promise<void> {
  const toLine = plan.format.lines(plan.campaign, plan.settings);
  for await (const batch of messagesOfArm(database(), campaignId, armId)) {
    for (const message of batch) {
      const built = toLine(message);
      if (!built.ok)
        throw conflict(
          `“${message.title || message.body}” does not fit into ${plan.format.name}: ${built.reasons.join("; ")}. Choose another format.`,
        );
    }
  }
}

async function* pieces(campaignId: string, armId: number, plan: ExportPlan): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const toLine = plan.format.lines(plan.campaign, plan.settings);
  const header = plan.format.header(plan.campaign);
  if (header !== "") yield encoder.encode(header);
  for await (const batch of messagesOfArm(database(), campaignId, armId)) {
    const lines = batch.map((message) => toLine(message)).map((built) => (built.ok ? built.line : ""));
    yield encoder.encode(lines.join(""));
  }
}
