import { Command } from "commander";
import { analyseExperiment } from "#core/experiments/analysis/analyse-experiment.ts";
import { analysisJson } from "../../experiment/analysis-json.ts";
import { analysisTable } from "../../experiment/analysis-table.ts";
import { readExperiment } from "../../experiment/read-experiment.ts";
import { print } from "../../print.ts";

/** `pushgen experiment analyze`: what the counts of an experiment's arms say. */
export function analyzeCommand(): Command {
  return new Command("analyze")
    .description("say what the counts of an experiment's arms mean")
    .requiredOption(
      "--in <file>",
      'a JSON file: {"arms": [{key, control, share, delivered, clicked, optedOut}]}',
    )
    .option("--json", "print the analysis as one JSON object")
    .action(async ({ in: path, json }: { in: string; json?: boolean }) => {
      const { arms } = await readExperiment(path);
      const analysis = analyseExperiment(arms);
      if (json) return print(analysisJson(analysis));
      process.stdout.write(analysisTable(analysis));
    });
}
