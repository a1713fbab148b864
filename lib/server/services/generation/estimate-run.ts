import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { estimateRun } from "#core/generation/estimate-run.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { RunEstimateRequest, RunEstimateView } from "#core/generation/run-request.ts";
import { compilePrompt } from "#core/prompts/compile-prompt.ts";
import { env } from "../../env.ts";
import { countSelected, sampleSelected } from "../../repositories/run-selection.ts";
import { database } from "../../repositories/transaction.ts";
import { type PublishedPrompt, publishedPrompts } from "../categories/published-prompts.ts";
import { configuredModel } from "./configured-model.ts";

/** Items whose prompts are compiled to see how long they are. */
const SAMPLE = 20;

/** What a run would take before it is started: calls, tokens and cost, from the prompts of a sample of its items. */
export async function estimateFor(actor: Actor, request: RunEstimateRequest): Promise<RunEstimateView> {
  requirePermission(actor, "runs.start");
  const [items, sample, prompts] = await Promise.all([
    countSelected(database(), request.selection),
    sampleSelected(database(), request.selection, SAMPLE),
    publishedPrompts(actor),
  ]);
  const chosen = prompts.filter(({ id }) => request.promptVersionIds.includes(id));
  const tasks = items * chosen.length;
  const { isLanguageModel } = configuredModel(request.model);
  if (!isLanguageModel) {
    return { items, tasks, isLanguageModel, calls: 0, promptTokens: 0, completionTokens: 0, cost: null };
  }
  const { candidatesPerPair } = request;
  const samplePrompts = chosen.flatMap((prompt) =>
    sample.flatMap((item) => compiledText(item, prompt, candidatesPerPair)),
  );
  return {
    items,
    tasks,
    isLanguageModel,
    ...estimateRun({ tasks, candidatesPerPair, samplePrompts, price: price() }),
  };
}

/** A prompt whose template fails for an item is no call, so it says nothing of the size. */
function compiledText(
  item: Parameters<typeof compilePrompt>[0]["item"],
  { category, content }: PublishedPrompt,
  candidates: number,
): string[] {
  try {
    const { system, user } = compilePrompt({ item, category, content, candidates });
    return [system + user];
  } catch (error) {
    if (error instanceof GenerationError) return [];
    throw error;
  }
}

function price(): { input: number; output: number } | undefined {
  const { PUSHGEN_PRICE_INPUT: input, PUSHGEN_PRICE_OUTPUT: output } = env();
  return input === undefined || output === undefined ? undefined : { input, output };
}
