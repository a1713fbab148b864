import type { CorpusFigures } from "#core/metrics/corpus-metrics.ts";

/** The figures as `--json` prints them. What has nothing to compare (one text alone, no pair of words) is 0. */
export function metricsJson({ pairs: _, distinct1, distinct2, selfBleu, ...figures }: CorpusFigures) {
  return { ...figures, distinct1: distinct1 ?? 0, distinct2: distinct2 ?? 0, selfBleu: selfBleu ?? 0 };
}
