import { Command } from "commander";
import { duelsCommand } from "./commands/duels.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { experimentCommand } from "./commands/experiment/experiment.ts";
import { generateCommand } from "./commands/generate.ts";
import { importCommand } from "./commands/import.ts";
import { metricsCommand } from "./commands/metrics.ts";
import { rewardCommand } from "./commands/reward/reward.ts";
import { runsCommand } from "./commands/runs.ts";
import { userCommand } from "./commands/user.ts";
import { workerCommand } from "./commands/worker.ts";
import { withHouseRules } from "./house-rules.ts";
import { say } from "./print.ts";
import { exitStatus, shownError } from "./shown-error.ts";

// Whoever reads the output may have seen enough (`pushgen runs | head -1`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const program = new Command("pushgen").description(
  "PushGen Console on the command line. Results go to standard output, progress and logs to standard error.",
);
const COMMANDS = [
  duelsCommand,
  experimentCommand,
  evaluateCommand,
  generateCommand,
  importCommand,
  metricsCommand,
  rewardCommand,
  runsCommand,
  userCommand,
  workerCommand,
];
for (const command of COMMANDS.map((make) => make())) program.addCommand(command);

try {
  await withHouseRules(program).parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  say(`pushgen: ${shownError(error)}`);
  process.exit(exitStatus(error));
}
