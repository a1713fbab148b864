import { Command } from "commander";
import {
  type MethodCalls,
  type PeekingSettings,
  simulatePeeking,
} from "#core/experiments/simulation/simulate-peeking.ts";
import { expectedError } from "../../expected-error.ts";
import { print } from "../../print.ts";
import { between } from "../../real-number.ts";
import { whole } from "../../whole-number.ts";

/** The most looks of all runs together: about a minute's work. */
const MOST_LOOKS = 50_000_000;

/** `pushgen experiment simulate`: how often a method calls a winner when somebody looks again and again. */
export function simulateCommand(): Command {
  return new Command("simulate")
    .description("simulate experiments that are looked at again and again, until a method calls a winner")
    .option("--runs <n>", "experiments", whole(1, 1_000_000), 2_000)
    .option("--looks <n>", "looks at each", whole(1, 100_000), 200)
    .option("--ctr <rate>", "true click-through rate of the control", between(0, 1), 0.03)
    .option("--lift <share>", "true relative lift of the arm", between(-1, 1_000), 0)
    .option("--per-look <n>", "recipients of each of the two arms before a look", whole(1, 100_000_000), 500)
    .option("--seed <n>", "seed of the random numbers", whole(0, 999_999_999), 1)
    .option("--json", "print the result as one JSON object")
    .action(({ json, ...settings }: PeekingSettings & { json?: boolean }) => {
      if (settings.ctr * (1 + settings.lift) > 1)
        throw expectedError("The arm's rate, ctr · (1 + lift), would be above 1. Lower --ctr or --lift.");
      if (settings.runs * settings.looks > MOST_LOOKS)
        throw expectedError("That is more than 50 million looks. Lower --runs or --looks.");
      const result = simulatePeeking(settings);
      if (json) {
        const { naive, alwaysValid } = result;
        return print({ ...settings, naive: callsJson(naive), alwaysValid: callsJson(alwaysValid) });
      }
      process.stdout.write(
        `A winner was called in so many of ${settings.runs} experiments, looked at ${settings.looks} times each:\n` +
          `${line("p < 0.05 at any look", result.naive)}${line("always-valid interval", result.alwaysValid)}`,
      );
    });
}

function callsJson({ interval, ...calls }: MethodCalls) {
  return { ...calls, interval: [interval.low, interval.high] };
}

function line(name: string, { called, rate, interval, wrong }: MethodCalls): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const range = `95 % interval ${percent(interval.low)} to ${percent(interval.high)}`;
  return `  ${name.padEnd(24)}${percent(rate).padStart(8)}  (${called}; ${range}; ${wrong} of them wrong)\n`;
}
