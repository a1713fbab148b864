import { basename } from "node:path";
import { Command } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { GoodItems } from "../good-items.ts";
import { inWorkspace } from "../in-workspace.ts";
import { requireInputFile } from "../input-file.ts";
import { print } from "../print.ts";

/** `pushgen import FILE`: good rows go in, all of them or none; bad rows are told on standard error. */
export function importCommand(): Command {
  return new Command("import")
    .description("import content items from a CSV or JSON Lines file")
    .argument("<file>", "a .csv or .jsonl file")
    .option("--json", "print one JSON object")
    .action(async (file: string, options: { json?: boolean }) => {
      await requireInputFile(file);
      await inWorkspace(async ({ interrupted }) => {
        const items = new GoodItems(file, interrupted);
        const { created, updated, unchanged } = await importItems(COMMAND_LINE, items, basename(file));
        const { good, bad } = items;
        if (options.json) return print({ rows: good + bad, created, updated, unchanged, bad });
        process.stdout.write(`${created} new, ${updated} changed, ${unchanged} as before, ${bad} bad\n`);
      });
    });
}
