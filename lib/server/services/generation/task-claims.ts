import "server-only";
import { sameItems } from "#core/content/same-items.ts";
import { gathered } from "../../queue/gathered.ts";
import { patiently } from "../../queue/patiently.ts";
import { addToRuns } from "../../repositories/run-counters.ts";
import {
  type ClaimedTask,
  claimTasks,
  findItems,
  findPromptAndStyle,
  type PromptAndStyle,
  settleAbandoned,
} from "../../repositories/task-claims.ts";
import { database, transaction } from "../../repositories/transaction.ts";

const MOST_AT_ONCE = 200;
/** A worker is at a few dozen items at a time, each with all its styles. */
const ITEMS_REMEMBERED = 500;
/** A version never changes, but the words of its style may. */
const PROMPTS_KEPT_MS = 10_000;

/** Takes a task for work; null where there is nothing to do. Tasks asked for at the same time are taken together. */
export type TakeTask = (taskId: string) => Promise<ClaimedTask | null>;

export function taskClaims(stopped: AbortSignal): TakeTask {
  const same = sameItems(ITEMS_REMEMBERED);
  const prompts = new Map<string, { at: number; found: Promise<PromptAndStyle> }>();

  function promptOf(id: string): Promise<PromptAndStyle> {
    const kept = prompts.get(id);
    if (kept && Date.now() - kept.at < PROMPTS_KEPT_MS) return kept.found;
    const found = findPromptAndStyle(database(), id);
    found.catch(() => prompts.delete(id));
    prompts.set(id, { at: Date.now(), found });
    return found;
  }

  async function take(taskIds: string[]): Promise<(ClaimedTask | null)[]> {
    const claims = await claimTasks(database(), taskIds);
    if (claims.length < new Set(taskIds).size) {
      const taken = new Set(claims.map(({ id }) => id));
      await settle(taskIds.filter((id) => !taken.has(id)));
    }
    const items = await findItems(database(), [...new Set(claims.map(({ itemId }) => itemId))]);
    const tasks = new Map<string, ClaimedTask>();
    for (const { itemId, promptVersionId, ...claim } of claims) {
      tasks.set(claim.id, { ...claim, item: same(items.get(itemId)!), ...(await promptOf(promptVersionId)) });
    }
    return taskIds.map((id) => tasks.get(id) ?? null);
  }

  return gathered((taskIds: string[]) => patiently(() => take(taskIds), stopped), {
    most: MOST_AT_ONCE,
    delayMs: 0,
  });
}

async function settle(taskIds: string[]): Promise<void> {
  await transaction(async (tx) => {
    const cancelled = await settleAbandoned(tx, taskIds);
    await addToRuns(
      tx,
      new Map([...cancelled].map(([runId, count]) => [runId, { cancelled: count, open: -count }])),
    );
  });
}
