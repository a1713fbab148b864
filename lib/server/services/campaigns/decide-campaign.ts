import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { CAMPAIGN_MOVES } from "#core/campaigns/campaign-status.ts";
import { fourEyesRefusal, mayDecideCampaign } from "#core/campaigns/four-eyes.ts";
import { windowHasPassed } from "#core/campaigns/send-window.ts";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import { insertApproval } from "../../repositories/approvals.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { type CampaignRow, updateCampaign } from "../../repositories/campaigns.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { onePersonMode } from "../people/one-person-mode.ts";
import { heldCampaign, stale } from "./found-campaign.ts";
import { involvedPeople } from "./involved-people.ts";
import { sendWindowOf } from "./send-window-of.ts";
import type { CampaignKey } from "./write-campaign.ts";

export type DecisionInput = CampaignKey & { note: string };

/** A manager's yes: the campaign can be exported. Throws `forbidden` where four-eyes forbids this person. */
export async function approveCampaign(person: Person, input: DecisionInput): Promise<void> {
  await decide(person, input, "approve");
}

/** A manager's no, with a note that says what to mend. */
export async function returnCampaign(person: Person, input: DecisionInput): Promise<void> {
  requirePermission(person, "campaigns.approve");
  if (input.note === "") {
    const message = "Say in the note what has to change, so that the campaign can be mended.";
    throw new ProductError("invalid", message, { note: message });
  }
  await decide(person, input, "return");
}

const WORDS = {
  approve: { done: "approved", summary: "Approved" },
  return: { done: "returned", summary: "Returned" },
} as const;

async function decide(person: Person, input: DecisionInput, move: "approve" | "return"): Promise<void> {
  requirePermission(person, "campaigns.approve");
  const { from, to } = CAMPAIGN_MOVES[move];
  await transaction(async (tx) => {
    // The second account ends the one-person mode; holding the workspace's row keeps it from arriving half-way.
    await lockWorkspace(tx);
    const row = await heldCampaign(tx, input, from, WORDS[move].done);
    const onePerson = await requireFourEyes(tx, person, row);
    const window = sendWindowOf(row);
    if (move === "approve" && window && windowHasPassed(window, new Date())) {
      throw conflict(
        "The send window of this campaign has passed. Return it with a note, so that it gets a new one.",
      );
    }
    const { note } = input;
    const createdAt = new Date(Math.max(Date.now(), row.submittedAt?.getTime() ?? 0));
    const approver = { approverId: person.id, approver: person.name, createdAt };
    await insertApproval(tx, { campaignId: row.id, verdict: to, note, onePerson, ...approver });
    const key = { id: row.id, version: input.version, status: from };
    if (!(await updateCampaign(tx, key, { status: to, onePerson }))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: `campaign.${move}`,
      nounId: row.id,
      summary: `${WORDS[move].summary} “${row.name}”${onePerson ? " in one-person mode" : ""}`,
      before: { status: row.status },
      after: { status: to, note, onePerson, contentHash: row.contentHash },
    });
  });
}

/** Whether the rule was waived by the one-person mode; throws `forbidden` with the reasons where it holds. */
async function requireFourEyes(tx: Db, person: Person, row: CampaignRow): Promise<boolean> {
  const [involved, mode] = [await involvedPeople(tx, row), await onePersonMode(tx)];
  const verdict = mayDecideCampaign({ ...involved, personId: person.id, onePersonMode: mode.on });
  if (!verdict.ok) throw new ProductError("forbidden", fourEyesRefusal(verdict.reasons));
  return verdict.waived;
}
