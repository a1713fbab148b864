import { seededRandom } from "../../random/seeded-random.ts";

/** One observation and the story cluster it belongs to. */
export interface Observation {
  clusterId: string;
  value: number;
}

export interface ClusterMean {
  /** Of all observations, each counting once. */
  mean: number;
  /** Its 95 % percentile-bootstrap interval over clusters; of no width where there is one cluster alone. */
  low: number;
  high: number;
  clusters: number;
}

const DRAWS = 2_000;

/**
 * A mean with an interval that takes the observations of one story as one (cluster bootstrap; Davison and Hinkley
 * 1997, section 3.8). The same observations in the same order and the same seed give the same numbers. `null` for none.
 */
export function clusterMean(observations: readonly Observation[], seed = 1): ClusterMean | null {
  if (observations.length === 0) return null;
  const clusters = [...Map.groupBy(observations, ({ clusterId }) => clusterId).values()].map((members) => ({
    sum: members.reduce((sum, { value }) => sum + value, 0),
    count: members.length,
  }));
  const random = seededRandom(seed);
  const draws = Float64Array.from({ length: DRAWS }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < clusters.length; i++) {
      const one = clusters[Math.floor(random() * clusters.length)]!;
      sum += one.sum;
      count += one.count;
    }
    return sum / count;
  }).sort();
  return {
    mean: observations.reduce((sum, { value }) => sum + value, 0) / observations.length,
    low: draws[Math.floor(DRAWS * 0.025)]!,
    high: draws[Math.ceil(DRAWS * 0.975) - 1]!,
    clusters: clusters.length,
  };
}
