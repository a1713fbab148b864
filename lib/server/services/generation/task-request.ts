import "server-only";
import { compilePrompt } from "#core/prompts/compile-prompt.ts";
import type { GenerationRequest } from "../../llm/language-model.ts";
import type { ClaimedTask } from "../../repositories/task-claims.ts";

/** What a question to a model is made of. */
export type AskedTask = Pick<ClaimedTask, "item" | "category" | "prompt" | "candidatesPerPair">;

/** What a model is asked for a task. Throws GenerationError `template`. */
export function taskRequest({ item, category, prompt, candidatesPerPair }: AskedTask): GenerationRequest {
  const { temperature, constraints } = prompt.content;
  const compiled = compilePrompt({ item, category, content: prompt.content, candidates: candidatesPerPair });
  return {
    ...compiled,
    temperature,
    candidates: candidatesPerPair,
    item,
    categoryKey: category.key,
    constraints,
  };
}
