import "server-only";
import type { CampaignSummary } from "#core/campaigns/campaign-view.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";

/** A row as screens see it. */
export function toCampaignSummary(row: CampaignRow, messages: number): CampaignSummary {
  return {
    id: row.id,
    name: row.name,
    audience: row.audience,
    status: row.status,
    version: row.version,
    onePerson: row.onePerson,
    sendFrom: row.sendFrom?.toISOString() ?? null,
    sendUntil: row.sendUntil?.toISOString() ?? null,
    messages,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    submittedBy: row.submittedBy,
    submittedAt: row.submittedAt?.toISOString() ?? null,
  };
}
