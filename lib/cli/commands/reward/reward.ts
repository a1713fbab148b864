import { Command } from "commander";
import { evaluateCommand } from "./evaluate.ts";
import { scoreCommand } from "./score.ts";
import { trainCommand } from "./train.ts";

/** `pushgen reward …`: reward models as files. Needs no workspace and opens none. */
export function rewardCommand(): Command {
  return new Command("reward")
    .description("train, measure and use reward models")
    .addCommand(trainCommand())
    .addCommand(evaluateCommand())
    .addCommand(scoreCommand());
}
