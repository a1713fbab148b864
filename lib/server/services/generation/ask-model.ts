import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { AskOptions, LanguageModel } from "../../llm/language-model.ts";
import { type AskedTask, taskRequest } from "./task-request.ts";
import { addUsage, type Usage } from "./usage.ts";

/**
 * How often an answer is asked for. Of a server that cuts off one answer in twenty, three asks would fail one task in
 * 8,000, five one in three million; a model that cannot answer in JSON at all costs five calls a task.
 */
const MAX_ASKS = 5;

/**
 * The texts that a model writes for a task; what it uses is added to `usage`, also where it fails in the end. Throws
 * GenerationError.
 */
export async function askModel(
  task: AskedTask,
  model: LanguageModel,
  usage: Usage,
  options: AskOptions,
): Promise<NotificationText[]> {
  const request = taskRequest(task);
  for (let ask = 1; ; ask++) {
    const answer = await model.generate(request, options);
    addUsage(usage, answer);
    const parsed = parseAnswer(answer.text, request.candidates, answer.cutOff);
    if (parsed.ok) return parsed.candidates;
    if (ask === MAX_ASKS) throw new GenerationError(parsed.kind, parsed.message);
  }
}
