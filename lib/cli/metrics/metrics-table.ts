import type { CorpusFigures } from "#core/metrics/corpus-metrics.ts";
import type { RougeWords } from "#core/metrics/rouge/rouge-words.ts";

const WORDS: Record<RougeWords, string> = {
  "a-z": "words of a–z and 0–9 alone, as rouge_score",
  any: "words of any script, which is not as rouge_score",
};

/** The figures for people to read; `words` are those that ROUGE took. */
export function metricsTable({ pairs, bleu, ...figures }: CorpusFigures, words: RougeWords): string {
  const rows = [
    ["BLEU", bleu.score.toFixed(2), bleu.signature],
    ["chrF2", figures.chrf2.toFixed(2), ""],
    ["ROUGE-1", share(figures.rouge1), "F1, mean over the texts"],
    ["ROUGE-2", share(figures.rouge2), WORDS[words]],
    ["ROUGE-L", share(figures.rougeL), ""],
    ["Distinct-1", share(figures.distinct1), "different words of all words"],
    ["Distinct-2", share(figures.distinct2), "different pairs of words of all pairs"],
    ["Self-BLEU", share(figures.selfBleu), "mean over the texts, against all others"],
  ] as const;
  const lines = rows.map(([name, figure, note]) =>
    `${name.padEnd(12)}${figure.padStart(7)}  ${note}`.trimEnd(),
  );
  const texts = pairs === 1 ? "1 text" : `${pairs.toLocaleString("en")} texts`;
  return `${lines.join("\n")}\nOf ${texts}, without intervals. docs/metrics.md says what each figure is.\n`;
}

function share(figure: number | null): string {
  return figure === null ? "–" : figure.toFixed(4);
}
