import "server-only";
import type { CampaignEvent } from "#core/campaigns/campaign-view.ts";
import type { Db } from "./transaction.ts";

const KINDS: Record<string, CampaignEvent["kind"]> = {
  "campaign.create": "created",
  "campaign.submit": "submitted",
  "campaign.withdraw": "withdrawn",
  "campaign.return": "returned",
  "campaign.approve": "approved",
  "campaign.archive": "archived",
};

/** The moves of a campaign, oldest first, as the audit holds them. At most the last 200. */
export async function listCampaignMoves(db: Db, campaignId: string): Promise<CampaignEvent[]> {
  const rows = await db.auditEvent.findMany({
    where: { noun: "campaign", nounId: campaignId, action: { in: Object.keys(KINDS) } },
    orderBy: { id: "desc" },
    take: 200,
  });
  return rows.reverse().map((row) => {
    const after = row.after as { note?: string; onePerson?: boolean } | null;
    return {
      id: String(row.id),
      kind: KINDS[row.action]!,
      by: row.actor,
      at: row.at.toISOString(),
      note: after?.note ?? "",
      onePerson: after?.onePerson === true,
    };
  });
}

/** Everyone who ever submitted the campaign: the audit cannot be altered, so nobody drops out of it. */
export async function campaignSubmitters(db: Db, campaignId: string): Promise<string[]> {
  const rows = await db.auditEvent.findMany({
    where: { noun: "campaign", nounId: campaignId, action: "campaign.submit", actorId: { not: null } },
    distinct: ["actorId"],
    select: { actorId: true },
  });
  return rows.map((row) => row.actorId!);
}
