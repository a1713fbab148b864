import { Command, InvalidArgumentError } from "commander";
import { MOST_JUDGED_ITEMS, USUAL_JUDGED_ITEMS } from "#core/evaluation/judge/judging-request.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.ts";
import { inWorkspace } from "../in-workspace.ts";
import { requireInputFile } from "../input-file.ts";
import { namedKeys } from "../named-keys.ts";
import { whole } from "../whole-number.ts";

/** `pushgen evaluate`: writes for the items of a file, measures, compares, and can fail where it is worse. */
export function evaluateCommand(): Command {
  const { min, max, default: usual } = CANDIDATES_PER_PAIR;
  return new Command("evaluate")
    .description("measure prompts on a file of items with human references")
    .requiredOption("--set <file>", "a .jsonl or .csv file: id, title, body, language, references …")
    .requiredOption(
      "--prompts <keys>",
      "prompt versions such as curiosity@2,urgency@1 (drafts too)",
      namedKeys,
    )
    .option("--model <name>", "a model of the configured server")
    .option("--temperature <number>", "0 to 2 (each prompt's own)", temperature)
    .option("--candidates <n>", "texts for each item and prompt", whole(min, max), usual)
    .option("--concurrency <n>", "model calls at the same time", whole(1, 500))
    .option(
      "--fail-if-worse-than <baseline>",
      "a prompt version (curiosity@1), or a file that this command printed with --json; exit status 3 where worse",
    )
    .option(
      "--judge [model]",
      "have a language model judge the texts beside the baseline's, in both orders; it decides nothing",
    )
    .option(
      "--judge-items <n>",
      "items that it judges at most",
      whole(1, MOST_JUDGED_ITEMS),
      USUAL_JUDGED_ITEMS,
    )
    .option("--cache", "take answers that were kept from earlier calls, and keep new ones")
    .option("--json", "print the result as one JSON object")
    .action(async (options: EvaluateOptions) => {
      await requireInputFile(options.set);
      await inWorkspace((context) => evaluate(options, context));
    });
}

function temperature(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 2))
    throw new InvalidArgumentError("Give a number from 0 to 2.");
  return value;
}
