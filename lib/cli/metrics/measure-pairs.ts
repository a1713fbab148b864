import type { CorpusFigures, CorpusMetrics } from "#core/metrics/corpus-metrics.ts";
import { readPairLine } from "#core/metrics/pair-line.ts";
import { expectedError } from "../expected-error.ts";
import { BadLines } from "../reward/bad-lines.ts";
import { textLines } from "../reward/text-lines.ts";

/**
 * Adds up a JSON Lines file of texts and references, read as it arrives; `-` is standard input. A file with a bad
 * line is refused after all bad lines were told: figures over some of the lines would pass for figures of all.
 */
export async function measurePairs(path: string, metrics: CorpusMetrics): Promise<CorpusFigures> {
  const name = path === "-" ? "standard input" : path;
  const bad = new BadLines();
  let pairs = 0;
  for await (const lines of textLines(path)) {
    for (const { line, text, reason } of lines) {
      const read = reason === null ? readPairLine(text) : { ok: false as const, reason };
      if (!read.ok) bad.add(name, line, read.reason);
      else if (bad.count === 0) metrics.add(read.pair);
      pairs++;
    }
  }
  bad.endOf(name);
  if (bad.count > 0) {
    const lines =
      bad.count === 1
        ? "1 line cannot be used. Mend it or take it out"
        : `${bad.count} lines cannot be used. Mend them or take them out`;
    throw expectedError(`${name}: ${lines}; figures of the others alone would mislead.`);
  }
  if (pairs === 0)
    throw expectedError(
      `${name}: there is no line. Each must look like {"candidate": "…", "references": ["…"]}.`,
    );
  return metrics.figures();
}
