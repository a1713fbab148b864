import { Command } from "commander";
import { evaluateReward } from "#core/reward/evaluation/evaluate-reward.ts";
import { headlineEvaluation } from "#core/reward/evaluation/headline-evaluation.ts";
import { print } from "../../print.ts";
import { BadLines } from "../../reward/bad-lines.ts";
import { evaluationJson } from "../../reward/evaluation-json.ts";
import { evaluationTable } from "../../reward/evaluation-table.ts";
import { openModel } from "../../reward/model-file.ts";
import { readPairs } from "../../reward/read-pairs.ts";
import { MODEL_HELP } from "./model-option.ts";
import { PAIRS_HELP, severalTimes } from "./pairs-option.ts";

interface EvaluateOptions {
  model: string;
  pairs: string[];
  strict?: boolean;
  json?: boolean;
}

/** `pushgen reward evaluate`: how well a model tells which text readers clicked more. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("measure a reward model on pairs that it has not learned from")
    .requiredOption("--model <file>", MODEL_HELP)
    .requiredOption("--pairs <file>", PAIRS_HELP, severalTimes)
    .option("--strict", "refuse files with bad lines")
    .option("--json", "print the figures as one JSON object")
    .action(async ({ model, pairs, strict, json }: EvaluateOptions) => {
      const opened = await openModel(model);
      const bad = new BadLines();
      const { counted, clear } = await readPairs(pairs, bad);
      bad.refuseIf(strict);
      const evaluation = evaluateReward(opened, headlineEvaluation(counted, clear));
      if (json) return print(evaluationJson(evaluation));
      process.stdout.write(evaluationTable(evaluation));
    });
}
