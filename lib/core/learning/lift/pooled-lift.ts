import type { ClickCounts } from "../../reward/training/click-evidence.ts";
import { type Interval, Z95 } from "../../statistics/interval.ts";
import { tQuantile95 } from "../../statistics/t-quantile.ts";

/** Recipients who were drawn alike at the same time: those of some arms, and of the control. */
export interface LiftStratum {
  arm: ClickCounts;
  control: ClickCounts;
  /** What belongs together, as the days of one experiment do: texts that do well on one day do well on the next. */
  clusterId: string;
}

/** How much more the arms are clicked than the control, relative to it; 0.1 is 10 % more. */
export interface PooledLift {
  estimate: number;
  interval: Interval;
  arm: ClickCounts;
  control: ClickCounts;
  clusters: number;
}

/** Before that many delivered to either side, and that many clicks on either, nothing is said. */
export const LEAST_DELIVERED = 1_000;
export const LEAST_CLICKED = 20;
/** From so many clusters on the interval also holds how far they lie apart. */
const LEAST_CLUSTERS = 10;

/**
 * The lift over several experiments and days as one figure: Mantel and Haenszel's ratio of rates. Rates are compared within
 * a stratum only, so that neither a good day nor shares that moved make a lift. The 95 % interval is that of Greenland and
 * Robins (1985, “Estimation of a common effect parameter from sparse follow-up data”), which knows of the chance in the
 * clicks alone; from ten clusters on it is the wider one of this and the interval by linearisation over clusters, which
 * knows that some texts do better than others. Null with too little data.
 */
export function pooledLift(strata: readonly LiftStratum[]): PooledLift | null {
  const used = strata.filter(({ arm, control }) => arm.shown > 0 && control.shown > 0);
  const [arm, control] = [sumOf(used.map((one) => one.arm)), sumOf(used.map((one) => one.control))];
  if (Math.min(arm.shown, control.shown) < LEAST_DELIVERED) return null;
  if (Math.min(arm.clicked, control.clicked) < LEAST_CLICKED) return null;
  const clusters = new Map<string, { over: number; under: number }>();
  let [over, under, spread] = [0, 0, 0];
  for (const { arm: one, control: other, clusterId } of used) {
    const all = one.shown + other.shown;
    const own = { over: (one.clicked * other.shown) / all, under: (other.clicked * one.shown) / all };
    over += own.over;
    under += own.under;
    const cluster = clusters.get(clusterId) ?? { over: 0, under: 0 };
    clusters.set(clusterId, { over: cluster.over + own.over, under: cluster.under + own.under });
    const clicked = one.clicked + other.clicked;
    spread += (one.shown * other.shown * clicked - one.clicked * other.clicked * all) / all ** 2;
  }
  const ratio = over / under;
  const ofClicks = Z95 * Math.sqrt(spread / (over * under));
  const factor = Math.exp(Math.max(ofClicks, betweenClusters([...clusters.values()], ratio, over)));
  return {
    estimate: ratio - 1,
    interval: { low: ratio / factor - 1, high: ratio * factor - 1 },
    arm,
    control,
    clusters: clusters.size,
  };
}

/** Half the interval of the ratio's logarithm, by how far clusters are from the ratio; 0 for few clusters. */
function betweenClusters(
  clusters: readonly { over: number; under: number }[],
  ratio: number,
  over: number,
): number {
  const count = clusters.length;
  if (count < LEAST_CLUSTERS) return 0;
  const squares = clusters.reduce((sum, one) => sum + (one.over - ratio * one.under) ** 2, 0);
  return (tQuantile95(count - 1) * Math.sqrt((count / (count - 1)) * squares)) / over;
}

function sumOf(counts: readonly ClickCounts[]): ClickCounts {
  return counts.reduce((sum, one) => ({ shown: sum.shown + one.shown, clicked: sum.clicked + one.clicked }), {
    shown: 0,
    clicked: 0,
  });
}
