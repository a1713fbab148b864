import "server-only";
import { createHash } from "node:crypto";
import { frozenCampaignLine } from "#core/campaigns/frozen-campaign.ts";
import { frozenLine } from "#core/campaigns/frozen-message.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import { frozenMessages } from "../../repositories/frozen-messages.ts";
import type { Db } from "../../repositories/transaction.ts";
import { campaignSay } from "../campaigns/campaign-say.ts";
import type { ExportPlan } from "./export-plan.ts";
import { messagesByArm } from "./messages-by-arm.ts";

/** What is known of a file once all of it was made. Hashes are lower-case hexadecimal. */
export interface FileFacts {
  rows: number;
  /** Messages that do not fit into the format. */
  leftOut: number;
  bytes: number;
  sha256: string;
  /** Of the campaign and its messages: must be the hash that was frozen with it. */
  contentHash: string;
}

/**
 * The bytes of an export, batch by batch, and at the end what they add up to. The same frozen messages under the same
 * plan always give the same bytes, so nothing but the hash has to be stored. What does not fit is counted.
 */
export async function* exportChunks(
  db: Db,
  campaign: CampaignRow,
  plan: ExportPlan,
): AsyncGenerator<Uint8Array<ArrayBuffer>, FileFacts> {
  const [file, content] = [createHash("sha256"), createHash("sha256")];
  const encoder = new TextEncoder();
  const say = campaignSay(campaign);
  content.update(frozenCampaignLine(say.delivery, say.reach), "utf8");
  const toLine = plan.format.lines(plan.campaign, plan.settings);
  let [rows, leftOut, bytes] = [0, 0, 0];
  // The header travels with the first batch: a campaign is never submitted without messages.
  let text = plan.format.header(plan.campaign);
  for await (const batch of frozenMessages(db, campaign.id)) {
    for (const message of batch) content.update(frozenLine(message), "utf8");
    const { experiment } = plan.campaign;
    for (const message of experiment ? await messagesByArm(db, batch, experiment) : batch) {
      const built = toLine(message);
      if (built.ok) text += built.line;
      if (built.ok) rows += 1;
      else leftOut += 1;
    }
    const chunk = encoder.encode(text);
    text = "";
    bytes += chunk.byteLength;
    file.update(chunk);
    if (chunk.byteLength > 0) yield chunk;
  }
  return { rows, leftOut, bytes, sha256: file.digest("hex"), contentHash: content.digest("hex") };
}
