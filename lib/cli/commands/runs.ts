import { Command } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { runs } from "#server/services/runs/read-runs.ts";
import { inWorkspace } from "../in-workspace.ts";
import { print } from "../print.ts";

/** `pushgen runs [--json]`: the newest 50 runs. */
export function runsCommand(): Command {
  return new Command("runs")
    .description("list the newest runs")
    .option("--json", "print one JSON object")
    .action((options: { json?: boolean }) =>
      inWorkspace(async () => {
        const page = await runs(COMMAND_LINE);
        if (options.json) return print({ runs: page.runs });
        for (const run of page.runs) {
          process.stdout.write(
            `${run.id}  ${run.status.padEnd(10)}  ${run.succeeded}/${run.tasks} done, ${run.failed} failed, ${run.candidates} candidates  ${run.name}\n`,
          );
        }
      }),
    );
}
