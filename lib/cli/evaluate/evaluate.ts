import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { importFormat } from "#core/content/import/import-format.ts";
import { evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { readSetFile } from "#core/evaluation/sets/file/read-set-file.ts";
import { env } from "#server/env.ts";
import { startWorker } from "#server/queue/worker.ts";
import { namedPrompts } from "#server/services/evaluations/named-prompts.ts";
import { sameSet } from "#server/services/evaluations/same-set.ts";
import { startEvaluations } from "#server/services/evaluations/start-evaluations.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { expectedError } from "../expected-error.ts";
import type { CommandContext } from "../in-workspace.ts";
import { say } from "../print.ts";
import { exitStatus } from "../shown-error.ts";
import { readBaseline } from "./baseline.ts";
import { followEvaluations } from "./follow-evaluations.ts";
import { type JudgeOptions, judgings } from "./judge-evaluations.ts";
import { reportEvaluations } from "./report-evaluations.ts";

export interface EvaluateOptions extends JudgeOptions {
  set: string;
  prompts: string[];
  model?: string;
  temperature?: number;
  candidates: number;
  concurrency?: number;
  failIfWorseThan?: string;
  json?: boolean;
}

const MOST_SAID = 20;

/** Evaluates the prompts (and the baseline, where it is a prompt) on the file, tells the result, and sets the exit status. */
export async function evaluate(options: EvaluateOptions, context: CommandContext): Promise<void> {
  const prompts = await namedPrompts(COMMAND_LINE, options.prompts);
  const baseline = await readBaseline(options.failIfWorseThan, prompts);
  if (options.judge && baseline?.kind !== "prompts")
    throw expectedError(
      "--judge compares texts: name the version that they are judged beside, as --fail-if-worse-than curiosity@1.",
    );
  const setVersionId = await writtenSet(options.set);
  if (!configuredModelView().isLanguageModel)
    say("No model server is set (OPENAI_API_KEY): the offline composer answers.");
  const start = (promptVersionIds: string[]) =>
    startEvaluations(
      COMMAND_LINE,
      evaluationRequest.parse({
        setVersionId,
        promptVersionIds,
        models: [options.model ?? ""],
        temperatures: [options.temperature ?? null],
        candidatesPerPair: options.candidates,
        useCache: options.cache ?? false,
      }),
      "command line",
    );
  const ids = await start(prompts.map(({ id }) => id));
  const baselineIds = baseline?.kind === "prompts" ? await start(baseline.prompts.map(({ id }) => id)) : [];
  const { interrupted } = context;
  const result = await withWorker(options, context, async () => {
    const all = await followEvaluations([...ids, ...baselineIds], interrupted);
    const [done, baselineRun] = [all.slice(0, ids.length), all[ids.length] ?? null];
    return { done, baseline: baselineRun, judgings: await judgings(done, baselineRun, options, interrupted) };
  });
  const status = await reportEvaluations(result, baseline, options);
  process.exitCode = interrupted.aborted ? exitStatus(interrupted.reason) : status;
}

/** The set of the file, the same as before where the file is. Bad rows are told and left out. */
async function writtenSet(path: string): Promise<string> {
  const name = basename(path);
  const { items, bad } = await readSetFile(importFormat(name), createReadStream(path));
  for (const { line, reasons } of bad.slice(0, MOST_SAID)) say(`line ${line}: ${reasons.join("; ")}`);
  if (bad.length > MOST_SAID) say(`… and ${bad.length - MOST_SAID} more bad rows`);
  if (items.length === 0) throw expectedError(`${name} holds no item with a human reference.`);
  return (await sameSet(COMMAND_LINE, name, items, bad.length)).versionId;
}

/** Does something while this process works on the queue, beside the workers that there may be. */
async function withWorker<T>(
  options: EvaluateOptions,
  { databaseUrl }: CommandContext,
  work: () => Promise<T>,
): Promise<T> {
  const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
  const worker = await startWorker({ databaseUrl, concurrency });
  try {
    return await work();
  } finally {
    await worker.stop();
  }
}
