import { CorpusMetrics } from "#core/metrics/corpus-metrics.ts";
import { readPairLine } from "#core/metrics/pair-line.ts";
import { TOKENIZERS, type Tokenizer } from "#core/metrics/tokens/tokenizer.ts";
import { type BenchReport, machine } from "./bench-report.ts";
import { madeUpLines } from "./made-up-lines.ts";
import { spread, takeTurns } from "./measure.ts";

const LINES = 100_000;
const SEED = 1;
const ROUNDS = { warmUps: 0, repeats: 3 };

/** All figures of 100,000 lines, beside merely reading them. */
export async function benchMetrics(): Promise<BenchReport> {
  const lines = madeUpLines(LINES, SEED);
  const measure = (tokenizer: Tokenizer) => () => {
    const metrics = new CorpusMetrics(tokenizer);
    for (const line of lines) {
      const read = readPairLine(line);
      if (read.ok) metrics.add(read.pair);
    }
    metrics.figures();
  };
  const parse = () => {
    for (const line of lines) JSON.parse(line);
  };
  const seconds = takeTurns(
    { "13a": measure("13a"), zh: measure("zh"), char: measure("char"), parse },
    ROUNDS,
  );
  const reference = spread(seconds.parse);
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  return {
    bench: "metrics",
    machine: machine(),
    on: `${LINES.toLocaleString("en")} lines of ${Math.round(characters / LINES)} characters and two references on average; seconds are CPU time, so of one core`,
    figures: [
      ...TOKENIZERS.map((tokenizer) => {
        const figure = spread(seconds[tokenizer]);
        const by = { "JSON.parse": figure.median / reference.median };
        return { what: `all figures, ${tokenizer}`, unit: "s", ...figure, by };
      }),
      { what: "reference: JSON.parse of the lines", unit: "s", ...reference },
    ],
  };
}
