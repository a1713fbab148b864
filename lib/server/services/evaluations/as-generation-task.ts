import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { ClaimedEvaluationTask } from "../../repositories/evaluation-task-claims.ts";
import type { AskedTask } from "../generation/task-request.ts";

/** The item of a set as prompts and guardrails take it. */
export function asContentItem(item: StoredEvaluationItem): ContentItem {
  const { references: _, ...fields } = item;
  return { ...fields, imageUrl: null, reference: null };
}

/** A task of an evaluation as a run would ask it, at the evaluation's own temperature where it has one. */
export function asGenerationTask(task: ClaimedEvaluationTask): AskedTask {
  const { item, prompt, category, candidatesPerPair, temperature } = task;
  const content = temperature === null ? prompt.content : { ...prompt.content, temperature };
  return { item: asContentItem(item), prompt: { ...prompt, content }, category, candidatesPerPair };
}
