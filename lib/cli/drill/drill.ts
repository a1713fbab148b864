import { Command } from "commander";
import { expectedError } from "../expected-error.ts";
import { withHouseRules } from "../house-rules.ts";
import { print, say } from "../print.ts";
import { exitStatus, shownError } from "../shown-error.ts";
import { drillTable, hasPassed } from "./drill-report.ts";
import { openSite } from "./drill-site.ts";
import { DRILLS, perform } from "./drills.ts";

// `npm run drill [-- NAME …]`: breaks things under a console of its own, and looks whether all is well afterwards.
const program = new Command("drill")
  .description("break things under the generation engine and see whether all is well afterwards")
  .argument("[names...]", `which ones: ${Object.keys(DRILLS).join(", ")} (all)`)
  .option("--json", "print one JSON object")
  .action(async (names: string[], options: { json?: boolean }) => {
    const unknown = names.find((name) => !Object.hasOwn(DRILLS, name));
    if (unknown)
      throw expectedError(`No drill is called ${unknown}. There are: ${Object.keys(DRILLS).join(", ")}.`);
    const reports = [];
    const site = await openSite();
    try {
      for (const name of names.length > 0 ? names : Object.keys(DRILLS)) {
        say(`${name}: ${DRILLS[name]!.done} …`);
        reports.push(await perform(name, site));
      }
    } finally {
      await site.close();
    }
    if (options.json) print({ passed: reports.every(hasPassed), drills: reports });
    else process.stdout.write(drillTable(reports));
    process.exitCode = reports.every(hasPassed) ? 0 : 1;
  });

try {
  await withHouseRules(program).parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  say(`drill: ${shownError(error)}`);
  process.exit(exitStatus(error));
}
