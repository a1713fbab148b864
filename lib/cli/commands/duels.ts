import { Command } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { exportVotes } from "#server/services/duels/export-votes.ts";
import { inWorkspace } from "../in-workspace.ts";
import { OutputFile } from "../output-file.ts";
import { print } from "../print.ts";

/** `pushgen duels export`: the raw votes of all duels, as JSON Lines where the file is called so, else as CSV. */
export function duelsCommand(): Command {
  const exporting = new Command("export")
    .description("write the raw votes of all duels to a file")
    .requiredOption("--out <file>", "a .csv or .jsonl file")
    .option("--json", "print the summary as one JSON object")
    .action(async (options: { out: string; json?: boolean }) => {
      const format = /\.(jsonl|ndjson)$/i.test(options.out) ? "jsonl" : "csv";
      const out = await OutputFile.open(options.out);
      try {
        await inWorkspace(async () => {
          const { text, rows } = await exportVotes(COMMAND_LINE, format);
          await out.write(text);
          if (options.json) return print({ rows: rows(), format });
          process.stdout.write(`${rows()} ${rows() === 1 ? "row" : "rows"} written\n`);
        });
      } finally {
        await out.discard();
      }
    });
  return new Command("duels").description("what people said in duels").addCommand(exporting);
}
