import "server-only";
import { expectedShares } from "#core/experiments/allocation/expected-shares.ts";
import { analyseExperiment } from "#core/experiments/analysis/analyse-experiment.ts";
import type { ArmInput } from "#core/experiments/analysis/arm-counts.ts";
import { overCounted } from "#core/experiments/analysis/over-counted.ts";
import type { ExperimentFigures } from "#core/experiments/experiment-view.ts";
import { listAllocations } from "../../repositories/experiment-allocations.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { type CountedArm, countsByCategory, countsByDay } from "../../repositories/outcome-counts.ts";
import type { Db } from "../../repositories/transaction.ts";

/** What the outcomes of an experiment say, by its own settings: in all, by day, and by style. */
export async function experimentFigures(db: Db, row: ExperimentRow): Promise<ExperimentFigures> {
  // One after the other: the connection may be a transaction's.
  const days = await countsByDay(db, row.id);
  const categories = await countsByCategory(db, row.id);
  const allocations = await listAllocations(db, row.id);
  const keys = new Map(row.arms.map((arm) => [arm.id, arm.key]));
  const shares = expectedShares(row.arms, row.adaptive ? allocations : [], days);
  const analyse = (counts: readonly CountedArm[]) =>
    analyseExperiment(
      row.arms.map((arm) =>
        armInput(
          arm,
          shares.get(arm.id)!,
          counts.filter(({ armId }) => armId === arm.id),
        ),
      ),
      { smallestLift: row.smallestLift, tightestAt: row.tightestAt },
    );
  const names = [...new Set(categories.map(({ categoryKey }) => categoryKey))];
  const sum = (counts: readonly CountedArm[]) =>
    counts.reduce((total, { delivered }) => total + delivered, 0);
  const named = days.map(({ armId, ...day }) => ({ arm: keys.get(armId)!, ...day }));
  const isSound = (counts: readonly CountedArm[]) =>
    overCounted(counts.map(({ armId, ...counted }) => ({ arm: keys.get(armId)!, ...counted }))).length === 0;
  const ofStyle = (key: string | null) => categories.filter(({ categoryKey }) => categoryKey === key);
  return {
    analysis: isSound(days) ? analyse(days) : null,
    days: named,
    categories: isSound(days)
      ? names
          .filter((categoryKey) => isSound(ofStyle(categoryKey)))
          .map((categoryKey) => ({ categoryKey, analysis: analyse(ofStyle(categoryKey)) }))
      : [],
    byMessage: sum(categories),
    delivered: sum(days),
  };
}

function armInput(
  arm: { key: string; isControl: boolean },
  share: number,
  counts: readonly CountedArm[],
): ArmInput {
  const total = (value: (one: CountedArm) => number) => counts.reduce((sum, one) => sum + value(one), 0);
  return {
    key: arm.key,
    control: arm.isControl,
    share,
    delivered: total(({ delivered }) => delivered),
    clicked: total(({ clicked }) => clicked),
    optedOut:
      counts.length === 0 || counts.some(({ optedOut }) => optedOut === null)
        ? null
        : total(({ optedOut }) => optedOut!),
  };
}
