import { Command } from "commander";
import { analyzeCommand } from "./analyze.ts";
import { simulateCommand } from "./simulate.ts";

/** `pushgen experiment …`: the statistics of experiments on files. Needs no workspace and opens none. */
export function experimentCommand(): Command {
  return new Command("experiment")
    .description("what the results of an A/B test say, and how far a method can be trusted")
    .addCommand(analyzeCommand())
    .addCommand(simulateCommand());
}
