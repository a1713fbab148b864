import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { may } from "#core/access/permissions.ts";
import type { CampaignDetail, DecisionFacts } from "#core/campaigns/campaign-detail.ts";
import { isEditable } from "#core/campaigns/campaign-status.ts";
import type { CampaignEvent } from "#core/campaigns/campaign-view.ts";
import { USUAL_DELIVERY } from "#core/campaigns/delivery.ts";
import { mayDecideCampaign } from "#core/campaigns/four-eyes.ts";
import { submissionPoints } from "#core/campaigns/submission-check.ts";
import { USUAL_REACH } from "#core/send-rules/reach.ts";
import { listCampaignMoves } from "../../repositories/campaign-history.ts";
import { messageFacts } from "../../repositories/campaign-messages.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import { listExports } from "../../repositories/exports.ts";
import { listPeople } from "../../repositories/people.ts";
import { database } from "../../repositories/transaction.ts";
import { campaignTokens } from "../exports/campaign-tokens.ts";
import { toExportView } from "../exports/to-export-view.ts";
import { type OnePersonMode, onePersonMode } from "../people/one-person-mode.ts";
import { rulesBroken, tokenTrouble } from "./campaign-checks.ts";
import { campaignSay } from "./campaign-say.ts";
import { foundCampaign } from "./found-campaign.ts";
import { type InvolvedPeople, involvedPeople } from "./involved-people.ts";
import { sendWindowOf } from "./send-window-of.ts";
import { toCampaignSummary } from "./to-campaign-summary.ts";

/** A campaign with all that its page shows first, as this person may see it. */
export async function campaignDetail(person: Person, id: string): Promise<CampaignDetail> {
  requirePermission(person, "campaigns.read");
  const row = await foundCampaign(id);
  const db = database();
  const counted = messageFacts(db, row.id);
  const [facts, involved, mode, history, files, trouble, broken, tokens] = await Promise.all([
    counted,
    involvedPeople(db, row),
    onePersonMode(db),
    listCampaignMoves(db, row.id),
    listExports(db, row.id),
    isEditable(row.status) ? tokenTrouble(db, row.id) : undefined,
    counted.then(({ messages }) => rulesBroken(db, row, messages)),
    campaignTokens(db, row.id),
  ]);
  const say = campaignSay(row);
  const window = sendWindowOf(row);
  return {
    campaign: toCampaignSummary(row, facts.messages),
    contentHash: row.contentHash,
    tokens,
    delivery: say.delivery ?? USUAL_DELIVERY,
    reach: say.reach ?? USUAL_REACH,
    brokenRules: broken,
    points: submissionPoints({ ...facts, tokens: trouble, audience: row.audience, window }, new Date()),
    ownDeliveries: facts.ownDeliveries,
    outdated: facts.outdated,
    decision: await decisionFacts(person, row, involved, mode),
    onePersonMode: mode,
    history: [...history, ...files.map(exportEvent)].sort((a, b) => a.at.localeCompare(b.at)),
    exports: files.map((file) => toExportView(file, row.name)),
  };
}

async function decisionFacts(
  person: Person,
  row: CampaignRow,
  involved: InvolvedPeople,
  mode: OnePersonMode,
): Promise<DecisionFacts> {
  const people = await listPeople(database());
  const verdictFor = (personId: string) =>
    mayDecideCampaign({ ...involved, personId, onePersonMode: mode.on });
  const able = people.filter(
    (one) => one.disabledAt === null && may(one.role, "campaigns.approve") && verdictFor(one.id).ok,
  );
  return {
    permitted: may(person.role, "campaigns.approve"),
    verdict: verdictFor(person.id),
    others: able.filter((one) => one.id !== person.id).map((one) => one.name),
    isSubmitter: row.submittedById === person.id,
  };
}

function exportEvent(file: Awaited<ReturnType<typeof listExports>>[number]): CampaignEvent {
  return {
    id: file.id,
    kind: "exported",
    by: file.createdBy,
    at: file.createdAt.toISOString(),
    note: file.format,
    onePerson: file.onePerson,
  };
}
