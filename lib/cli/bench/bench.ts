import { Command } from "commander";
import { severalTimes } from "../commands/reward/pairs-option.ts";
import { expectedError } from "../expected-error.ts";
import { withHouseRules } from "../house-rules.ts";
import { print, say } from "../print.ts";
import { exitStatus, shownError } from "../shown-error.ts";
import { type BenchReport, reportTable } from "./bench-report.ts";
import { benchComparison } from "./comparison.ts";
import { benchGeneration } from "./generation/generation.ts";
import { benchMetrics } from "./metrics.ts";
import { benchOutcomes } from "./outcomes.ts";
import { benchReward } from "./reward.ts";

// `npm run bench -- NAME`: measures one part of the product on this machine. One file a bench.
interface BenchOptions {
  pairs: string[];
  quick?: boolean;
  only?: string;
  json?: boolean;
}

const BENCHES: Record<string, (options: BenchOptions) => Promise<BenchReport>> = {
  comparison: benchComparison,
  generation: benchGeneration,
  outcomes: benchOutcomes,
  metrics: benchMetrics,
  reward: benchReward,
};

const program = new Command("bench")
  .description("measure a part of the product on this machine")
  .argument("<name>", `which one: ${Object.keys(BENCHES).join(", ")}`)
  .option("--pairs <file>", "train on the pairs of a file; give it again for more files", severalTimes, [])
  .option("--quick", "generation: measure on less, for a machine that is busy")
  .option("--only <part>", "generation: one part (paced, withoutLatency, growth, twoWorkers)")
  .option("--json", "print one JSON object")
  .action(async (name: string, options: BenchOptions) => {
    if (!Object.hasOwn(BENCHES, name))
      throw expectedError(`No bench is called ${name}. There are: ${Object.keys(BENCHES).join(", ")}.`);
    say("Measuring; it takes a minute or two …");
    const report = await BENCHES[name]!(options);
    if (options.json) print(report);
    else process.stdout.write(reportTable(report));
  });

try {
  await withHouseRules(program).parseAsync();
} catch (error) {
  say(`bench: ${shownError(error)}`);
  process.exit(exitStatus(error));
}
