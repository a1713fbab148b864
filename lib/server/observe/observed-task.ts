import "server-only";
import { log } from "../log.ts";
import type { ClaimedTask } from "../repositories/task-claims.ts";
import { inTaskSpan } from "./tracing.ts";
import { inWork } from "./work-context.ts";

/** Runs the work on one task with its ids at hand for logs and traces. */
export function observedTask(task: ClaimedTask, work: () => Promise<void>): Promise<void> {
  const { id, runId, attempts } = task;
  log().debug({ run: runId, task: id, attempt: attempts }, attempts > 1 ? "task begun again" : "task begun");
  return inWork({ run: runId, task: id }, () =>
    inTaskSpan({ run: runId, task: id, attempt: attempts }, work),
  );
}
