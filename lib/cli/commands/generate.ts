import { basename } from "node:path";
import { Command } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";
import { env } from "#server/env.ts";
import { startWorker } from "#server/queue/worker.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { followRun } from "../follow-run.ts";
import { inWorkspace } from "../in-workspace.ts";
import { outputFile } from "../output-file.ts";
import { print, say } from "../print.ts";
import { readImportFile } from "../read-import-file.ts";
import { sayBadRows } from "../say-bad-rows.ts";
import { whole } from "../whole-number.ts";
import { writeCandidates } from "../write-candidates.ts";

interface Options {
  items: string;
  out: string;
  categories?: string;
  candidates: number;
  concurrency?: number;
  model?: string;
  json?: boolean;
}

/** `pushgen generate`: imports the items, runs the styles over them and writes one JSON line a candidate. */
export function generateCommand(): Command {
  const { min, max, default: usual } = CANDIDATES_PER_PAIR;
  return new Command("generate")
    .description("generate candidates for the items of a file")
    .requiredOption("--items <file>", "a .csv or .jsonl file of content items")
    .requiredOption("--out <file>", "where to write the candidates, as JSON Lines")
    .option("--categories <keys>", "style categories, separated by commas (all published ones)")
    .option("--candidates <n>", "candidates for each item and style", whole(min, max), usual)
    .option("--concurrency <n>", "model calls at the same time", whole(1, 500))
    .option("--model <name>", "a model of the configured server")
    .option("--json", "print the summary as one JSON object")
    .action((options: Options) =>
      outputFile(options.out, (partial) =>
        inWorkspace(({ databaseUrl }) => generate(options, databaseUrl, partial)),
      ),
    );
}

async function generate(options: Options, databaseUrl: string, partial: string): Promise<void> {
  const { items, bad } = await readImportFile(options.items);
  sayBadRows(bad);
  if (items.length === 0)
    throw new ProductError("invalid", `${options.items} holds no item that can be used.`);
  const keys = options.categories
    ?.split(",")
    .map((key) => key.trim())
    .filter(Boolean);
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, keys);
  const { ids } = await importItems(COMMAND_LINE, items, basename(options.items));
  const worker = await startWorker({
    databaseUrl,
    concurrency: options.concurrency ?? env().PUSHGEN_CONCURRENCY,
  });
  try {
    const run = await startRun(
      COMMAND_LINE,
      {
        name: basename(options.items),
        selection: { kind: "ids", ids },
        promptVersionIds,
        candidatesPerPair: options.candidates,
        model: options.model ?? "",
      },
      "command line",
    );
    const done = await followRun(run.id);
    await writeCandidates(run.id, partial);
    const { tasks, succeeded, failed, candidates, duplicates, calls } = done;
    const seconds = Math.round(done.seconds * 1000) / 1000;
    if (options.json)
      print({
        runId: run.id,
        items: ids.length,
        tasks,
        succeeded,
        failed,
        candidates,
        duplicates,
        calls,
        seconds,
      });
    else
      process.stdout.write(
        `${candidates} candidates (${duplicates} repeats) of ${ids.length} items in ${seconds} s → ${options.out}\n`,
      );
    if (succeeded < tasks) {
      say(
        `${tasks - succeeded} of ${tasks} tasks did not succeed. The run is ${done.status}; its page shows why.`,
      );
      process.exitCode = 1;
    }
  } finally {
    await worker.stop();
  }
}
