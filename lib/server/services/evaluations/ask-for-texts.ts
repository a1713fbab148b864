import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import { compilePrompt } from "#core/prompts/compile-prompt.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import type { ClaimedEvaluationTask } from "../../repositories/evaluation-tasks.ts";
import { addUsage, type Usage } from "../generation/usage.ts";

/** How often a malformed answer is asked for again, as in a generation run. */
const MAX_ASKS = 3;

/** The item of a set as the prompts and guardrails take it. */
export function asContentItem(item: StoredEvaluationItem): ContentItem {
  const { references: _, ...fields } = item;
  return { ...fields, imageUrl: null, reference: null };
}

/** Asks a model for the texts of a task and adds what it takes to `usage`. Throws GenerationError. */
export async function askForTexts(
  task: ClaimedEvaluationTask,
  model: LanguageModel,
  usage: Usage,
  signal: AbortSignal,
): Promise<NotificationText[]> {
  const { category, candidatesPerPair: candidates } = task;
  const { content } = task.prompt;
  const item = asContentItem(task.item);
  const request = {
    ...compilePrompt({ item, category, content, candidates }),
    temperature: task.temperature ?? content.temperature,
    candidates,
    item,
    categoryKey: category.key,
    constraints: content.constraints,
  };
  let failure = new GenerationError("malformed");
  for (let ask = 0; ask < MAX_ASKS; ask++) {
    const answer = await model.generate(request, { signal });
    addUsage(usage, answer);
    const parsed = parseAnswer(answer.text, candidates);
    if (parsed.ok) return parsed.candidates;
    failure = new GenerationError(parsed.kind, parsed.message);
  }
  throw failure;
}
