import "server-only";
import type { WrittenVolume } from "#core/home/home-view.ts";
import type { JobFacts } from "#core/home/job-steps.ts";
import type { WaitingCounts } from "#core/home/waiting-rows.ts";
import type { Db } from "./transaction.ts";

/** What there is at all: each is one look into an index. */
export async function jobFacts(db: Db): Promise<JobFacts> {
  const [row] = await db.$queryRaw<[JobFacts]>`
    SELECT EXISTS (SELECT 1 FROM "ContentItem") AS "hasContent", EXISTS (SELECT 1 FROM "GenerationRun") AS "hasRun",
      EXISTS (SELECT 1 FROM "Decision") AS "hasDecision", EXISTS (SELECT 1 FROM "Campaign") AS "hasCampaign",
      EXISTS (SELECT 1 FROM "Approval" WHERE verdict = 'approved') AS "hasApproval",
      EXISTS (SELECT 1 FROM "Export") OR EXISTS (SELECT 1 FROM "Experiment") AS "hasExport",
      EXISTS (SELECT 1 FROM "Outcome") AS "hasOutcome"`;
  return row;
}

/** How many campaigns and experiments wait in each state. */
export async function waitingCampaigns(db: Db): Promise<Omit<WaitingCounts, "reviews">> {
  const [campaigns, experiments] = await Promise.all([
    db.campaign.groupBy({ by: ["status"], _count: true }),
    db.experiment.groupBy({ by: ["status"], _count: true }),
  ]);
  const of = (rows: readonly { status: string; _count: number }[], status: string) =>
    rows.find((row) => row.status === status)?._count ?? 0;
  return {
    campaignsSubmitted: of(campaigns, "submitted"),
    campaignsReturned: of(campaigns, "returned"),
    campaignDrafts: of(campaigns, "draft"),
    experimentDrafts: of(experiments, "draft"),
    experimentsStopped: of(experiments, "stopped"),
  };
}

/** Who wrote the messages of the campaigns that were approved since a day (YYYY-MM-DD, UTC). */
export async function writtenVolume(db: Db, since: string): Promise<WrittenVolume> {
  const [row] = await db.$queryRaw<[WrittenVolume]>`
    WITH approved AS (
      SELECT DISTINCT "campaignId" AS id FROM "Approval"
      WHERE verdict = 'approved' AND "createdAt" >= ${since}::date AT TIME ZONE 'UTC'
    )
    SELECT (SELECT count(*)::int FROM approved) AS campaigns, count(*)::int AS messages,
      (count(*) FILTER (WHERE m."categoryKey" IS NOT NULL AND d.action <> 'override'))::int AS written,
      (count(*) FILTER (WHERE m."categoryKey" IS NOT NULL AND d.action = 'override'))::int AS edited
    FROM approved a JOIN "CampaignMessage" m ON m."campaignId" = a.id JOIN "Decision" d ON d.id = m."decisionId"`;
  return row;
}
