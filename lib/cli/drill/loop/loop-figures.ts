import type { HoldsReport } from "#core/learning/holds/holds-report.ts";
import { holdsReport } from "#core/learning/holds/holds-report.ts";
import { type PooledLift, pooledLift } from "#core/learning/lift/pooled-lift.ts";
import { gatherPromises } from "#server/services/learning/gather-promises.ts";
import { sentExperiments } from "#server/services/learning/sent-experiments.ts";
import type { Approved } from "./loop-review.ts";

/** What one round showed. */
export interface LoopFigures {
  /** Of what the score picked over the human line, and of what was drawn by chance over it. */
  ranked: PooledLift | null;
  drawn: PooledLift | null;
  /** What the score promised and kept in this round. */
  round: HoldsReport["record"];
  /** Day on which the alarm of the model that scored this round went off; null where it is silent. */
  alarmSince: string | null;
}

/** Reads from the tables what an experiment showed; `day` is the one on which its outcomes came. */
export async function roundFigures(
  experimentId: string,
  approved: Approved,
  modelId: string,
  day: string,
): Promise<LoopFigures> {
  const { promises } = await gatherPromises();
  const own = promises.filter((one) => one.modelId === modelId);
  return {
    ranked: await liftOf(experimentId, approved.ranked),
    drawn: await liftOf(experimentId, approved.drawn),
    round: holdsReport(own.filter((one) => one.day === day)).record,
    alarmSince: holdsReport(own).alarm.since,
  };
}

async function liftOf(experimentId: string, itemIds: readonly string[]): Promise<PooledLift | null> {
  const wanted = new Set(itemIds);
  const strata = [];
  for await (const experiment of sentExperiments()) {
    if (experiment.id !== experimentId) continue;
    for (const { itemId, texts } of experiment.messages) {
      const counts = (key: string) => texts.find(({ armKey }) => armKey === key)!.counts;
      if (wanted.has(itemId))
        strata.push({ arm: counts("approved"), control: counts("human"), clusterId: itemId });
    }
  }
  return pooledLift(strata);
}
