import { Command, Option } from "commander";
import { CorpusMetrics } from "#core/metrics/corpus-metrics.ts";
import { ROUGE_WORDS, type RougeWords } from "#core/metrics/rouge/rouge-words.ts";
import { TOKENIZERS, type Tokenizer } from "#core/metrics/tokens/tokenizer.ts";
import { measurePairs } from "../metrics/measure-pairs.ts";
import { metricsJson } from "../metrics/metrics-json.ts";
import { metricsTable } from "../metrics/metrics-table.ts";
import { print } from "../print.ts";

interface MetricsOptions {
  pairs: string;
  tokenize: Tokenizer;
  rougeWords: RougeWords;
  json?: boolean;
}

/** `pushgen metrics`: texts against references, and against each other. Needs no workspace and opens none. */
export function metricsCommand(): Command {
  return new Command("metrics")
    .description("measure texts against references: BLEU, chrF2, ROUGE, and how unlike each other they are")
    .requiredOption(
      "--pairs <file>",
      'a JSON Lines file of {"candidate": "…", "references": ["…", …]}, gzip or not; - for standard input',
    )
    .addOption(
      new Option("--tokenize <tokenizer>", "how words are told, as in sacreBLEU")
        .choices(TOKENIZERS)
        .default("13a"),
    )
    .addOption(
      new Option("--rouge-words <words>", "what ROUGE takes for a word: as rouge_score, or of any script")
        .choices(ROUGE_WORDS)
        .default("a-z"),
    )
    .option("--json", "print the figures as one JSON object; BLEU and chrF2 0–100, the others 0–1")
    .action(async ({ pairs, tokenize, rougeWords, json }: MetricsOptions) => {
      const figures = await measurePairs(pairs, new CorpusMetrics(tokenize, rougeWords));
      if (json) return print(metricsJson(figures));
      process.stdout.write(metricsTable(figures, rougeWords));
    });
}
