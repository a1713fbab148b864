import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { CAMPAIGN_MOVES } from "#core/campaigns/campaign-status.ts";
import { submissionRefusal } from "#core/campaigns/submission-check.ts";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { copyItemFacts, messageFacts } from "../../repositories/campaign-messages.ts";
import { updateCampaign } from "../../repositories/campaigns.ts";
import { transaction } from "../../repositories/transaction.ts";
import { onePersonMode } from "../people/one-person-mode.ts";
import { rulesBroken, tokenTrouble } from "./campaign-checks.ts";
import { campaignSay } from "./campaign-say.ts";
import { contentHash } from "./content-hash.ts";
import { heldCampaign, stale } from "./found-campaign.ts";
import { sendWindowOf } from "./send-window-of.ts";
import type { CampaignKey } from "./write-campaign.ts";

/**
 * Freezes the messages as they are and hands the campaign to a manager, in one transaction: the links of the items
 * are copied a last time, and a hash of everything frozen is kept. Throws `conflict` with all that is missing.
 */
export async function submitCampaign(person: Person, key: CampaignKey): Promise<void> {
  requirePermission(person, "campaigns.write");
  const { from, to } = CAMPAIGN_MOVES.submit;
  await transaction(async (tx) => {
    const row = await heldCampaign(tx, key, from, "submitted");
    const facts = await messageFacts(tx, row.id);
    const [tokens, broken] = [await tokenTrouble(tx, row.id), await rulesBroken(tx, row, facts.messages)];
    const refusal = submissionRefusal(
      { ...facts, tokens, audience: row.audience, window: sendWindowOf(row) },
      new Date(),
    );
    if (refusal) throw conflict(refusal);
    await copyItemFacts(tx, row.id);
    const hash = await contentHash(tx, row);
    const { on } = await onePersonMode(tx);
    const submitted = { submittedById: person.id, submittedBy: person.name, submittedAt: new Date() };
    const after = { status: to, contentHash: hash, onePerson: on };
    if (!(await updateCampaign(tx, { ...key, status: from }, { ...after, ...submitted }))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.submit",
      nounId: row.id,
      summary: `Submitted “${row.name}” with ${counted(facts.messages, "notification")}`,
      before: { status: row.status },
      after: {
        ...after,
        messages: facts.messages,
        audience: row.audience,
        sendFrom: row.sendFrom,
        sendUntil: row.sendUntil,
        ...campaignSay(row),
        // Submitted all the same: whoever approves sees them too.
        ...(broken.length > 0 && { brokenRules: broken.map((one) => `${one.rule}: ${one.reason}`) }),
      },
    });
  });
}

/** Takes one's own submission back, so that it can be changed. Others ask for a return. */
export async function withdrawCampaign(person: Person, key: CampaignKey): Promise<void> {
  requirePermission(person, "campaigns.write");
  const { from, to } = CAMPAIGN_MOVES.withdraw;
  await transaction(async (tx) => {
    const row = await heldCampaign(tx, key, from, "withdrawn");
    if (row.submittedById !== person.id) {
      throw new ProductError(
        "forbidden",
        `Only ${row.submittedBy}, who submitted it, can withdraw it. A manager can return it.`,
      );
    }
    const after = { status: to, onePerson: false };
    if (!(await updateCampaign(tx, { ...key, status: from }, after))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "campaign.withdraw",
      nounId: row.id,
      summary: `Withdrew “${row.name}”`,
      before: { status: row.status, contentHash: row.contentHash },
      after,
    });
  });
}
