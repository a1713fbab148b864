import "server-only";
import { tokenCost } from "#core/costs/token-price.ts";
import { log } from "../log.ts";
import type { SaveResult } from "../services/generation/saving/result-writer.ts";
import type { TaskResult } from "../services/generation/saving/task-result.ts";
import { metrics } from "./metrics.ts";
import { modelLabel } from "./model-label.ts";

/** Counts and logs what tasks came to, once it is saved. */
export function observedSave(save: SaveResult): SaveResult {
  return async (result) => {
    await save(result);
    count(result);
    tell(result);
  };
}

function count({ task, usage, end }: TaskResult): void {
  const model = modelLabel(task.model);
  const kind = end.status === "failed" ? end.error.kind : "";
  metrics.tasks.inc({ status: end.status, kind });
  metrics.calls.inc({ model }, usage.calls);
  if (usage.cachedAnswers > 0) metrics.keptAnswers.inc({ model }, usage.cachedAnswers);
  metrics.tokens.inc({ model, of: "prompt" }, usage.promptTokens);
  metrics.tokens.inc({ model, of: "answer" }, usage.completionTokens);
  if (task.price) metrics.cost.inc({ model }, tokenCost(usage, task.price) / 1e6);
}

function tell({ task, usage, durationMs, end }: TaskResult): void {
  const about = { run: task.runId, task: task.id, ...usage, ms: Math.round(durationMs) };
  if (end.status === "failed") log().info({ ...about, kind: end.error.kind }, "task failed");
  else log().debug({ ...about, status: end.status }, "task saved");
}
