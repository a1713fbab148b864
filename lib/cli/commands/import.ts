import { basename } from "node:path";
import { Command } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { inWorkspace } from "../in-workspace.ts";
import { print } from "../print.ts";
import { readImportFile } from "../read-import-file.ts";
import { sayBadRows } from "../say-bad-rows.ts";

/** `pushgen import FILE`: good rows go in, bad rows are told on standard error. */
export function importCommand(): Command {
  return new Command("import")
    .description("import content items from a CSV or JSON Lines file")
    .argument("<file>", "a .csv or .jsonl file")
    .option("--json", "print one JSON object")
    .action((file: string, options: { json?: boolean }) =>
      inWorkspace(async () => {
        const { items, bad } = await readImportFile(file);
        sayBadRows(bad);
        const { created, updated, unchanged } = await importItems(COMMAND_LINE, items, basename(file));
        if (options.json)
          print({ rows: items.length + bad.length, created, updated, unchanged, bad: bad.length });
        else
          process.stdout.write(
            `${created} new, ${updated} changed, ${unchanged} as before, ${bad.length} bad\n`,
          );
        if (items.length === 0) process.exitCode = 1;
      }),
    );
}
