import { basename, resolve } from "node:path";
import { Command } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { isBudgetPause } from "#core/costs/budget-pause.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { env } from "#server/env.ts";
import { startWorker } from "#server/queue/worker.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { runProgress } from "#server/services/runs/read-runs.ts";
import { candidateLines } from "../candidate-lines.ts";
import { dollars } from "../dollars.ts";
import { expectedError } from "../expected-error.ts";
import { followRun } from "../follow-run.ts";
import { GoodItems } from "../good-items.ts";
import { type CommandContext, inWorkspace } from "../in-workspace.ts";
import { requireInputFile } from "../input-file.ts";
import { namedKeys } from "../named-keys.ts";
import { OutputFile } from "../output-file.ts";
import { say } from "../print.ts";
import { reportRun } from "../report-run.ts";
import { whole } from "../whole-number.ts";

export interface GenerateOptions {
  items: string;
  out: string;
  categories?: string[];
  candidates: number;
  concurrency?: number;
  model?: string;
  batch?: boolean;
  /** Micro-dollars. */
  budget?: number;
  cache?: boolean;
  json?: boolean;
}

/** `pushgen generate`: imports the items, runs the styles over them and writes one JSON line a candidate. */
export function generateCommand(): Command {
  const { min, max, default: usual } = CANDIDATES_PER_PAIR;
  return new Command("generate")
    .description("generate candidates for the items of a file")
    .requiredOption("--items <file>", "a .csv or .jsonl file of content items")
    .requiredOption("--out <file>", "where to write the candidates, as JSON Lines")
    .option("--categories <keys>", "style categories, separated by commas (all published ones)", namedKeys)
    .option("--candidates <n>", "candidates for each item and style", whole(min, max), usual)
    .option("--concurrency <n>", "model calls at the same time", whole(1, 500))
    .option("--model <name>", "a model of the configured server")
    .option("--batch", "ask through the server's Batch API: half the price, within 24 hours")
    .option("--budget <dollars>", "what the run may cost; it pauses when that is spent", dollars)
    .option("--cache", "take answers kept from earlier calls, and keep these")
    .option("--json", "print the summary as one JSON object")
    .action(async (options: GenerateOptions) => {
      await requireInputFile(options.items);
      if (resolve(options.items) === resolve(options.out))
        throw expectedError("--out would replace the file of --items. Give it another name.");
      const out = await OutputFile.open(options.out);
      try {
        await inWorkspace((context) => generate(options, out, context));
      } finally {
        await out.discard();
      }
    });
}

async function generate(options: GenerateOptions, out: OutputFile, context: CommandContext): Promise<void> {
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, options.categories);
  if (!configuredModelView().isLanguageModel)
    say("No model server is set (OPENAI_API_KEY): the offline composer answers.");
  const name = basename(options.items);
  const items = new GoodItems(options.items, context.interrupted);
  const { ids } = await importItems(COMMAND_LINE, items, name);
  const request = {
    name,
    selection: { kind: "ids" as const, ids },
    promptVersionIds,
    candidatesPerPair: options.candidates,
    model: options.model ?? "",
    mode: options.batch ? ("batch" as const) : ("live" as const),
    useCache: options.cache ?? false,
    budget: options.budget ?? null,
  };
  const run = await startRun(COMMAND_LINE, request, "command line");
  const done = await workOn(run.id, options, context);
  if (done.status === "finished" || isBudgetPause(done.pause?.kind)) await out.write(candidateLines(run.id));
  process.exitCode = reportRun(
    await runProgress(COMMAND_LINE, run.id),
    ids.length,
    options,
    context.interrupted,
  );
}

/** Works on a run in this process, beside the workers that there may be, until it has ended. */
async function workOn(
  runId: string,
  options: GenerateOptions,
  { databaseUrl, interrupted }: CommandContext,
): Promise<RunView> {
  const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
  const worker = await startWorker({ databaseUrl, concurrency });
  try {
    return await followRun(runId, interrupted);
  } finally {
    await worker.stop();
  }
}
