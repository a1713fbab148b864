import "server-only";
import type { Decision } from "#core/experiments/analysis/verdict.ts";
import type {
  ConclusionView,
  ExperimentDetail,
  ExperimentSummary,
} from "#core/experiments/experiment-view.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";

export function toSummary(row: ExperimentRow): ExperimentSummary {
  const { conclusion } = row;
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    status: row.status,
    version: row.version,
    campaignId: row.campaignId,
    campaign: row.campaign.name,
    arms: row.arms.length,
    adaptive: row.adaptive,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    launchedAt: row.launchedAt?.toISOString() ?? null,
    conclusion: conclusion && {
      decision: conclusion.decision as Decision,
      arm: conclusion.arm,
      override: conclusion.override,
    },
  };
}

/** `buckets` by arm id: what each has now. */
export function toDetail(row: ExperimentRow, buckets: Map<number, number>): ExperimentDetail {
  return {
    ...toSummary(row),
    arms: row.arms.map((arm) => ({
      key: arm.key,
      control: arm.isControl,
      source: arm.source,
      categoryKey: arm.categoryKey,
      title: arm.title,
      body: arm.body,
      buckets: buckets.get(arm.id) ?? arm.buckets,
    })),
    holdout: row.holdout,
    salt: row.salt,
    usualRate: row.usualRate,
    smallestLift: row.smallestLift,
    recipients: row.recipients,
    tightestAt: row.tightestAt,
    createdById: row.createdById,
    launchedBy: row.launchedBy,
    stoppedBy: row.stoppedBy,
    stoppedAt: row.stoppedAt?.toISOString() ?? null,
    onePerson: row.onePerson,
    conclusion: toConclusion(row),
  };
}

function toConclusion({ conclusion }: ExperimentRow): ConclusionView | null {
  return (
    conclusion && {
      decision: conclusion.decision as Decision,
      verdictArm: conclusion.verdictArm,
      arm: conclusion.arm,
      override: conclusion.override,
      reason: conclusion.reason,
      by: conclusion.actor,
      at: conclusion.createdAt.toISOString(),
    }
  );
}
