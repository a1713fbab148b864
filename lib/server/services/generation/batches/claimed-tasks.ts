import "server-only";
import {
  type ClaimedTask,
  findItems,
  findPromptAndStyle,
  type PromptAndStyle,
  type TaskClaim,
} from "../../../repositories/task-claims.ts";
import { database } from "../../../repositories/transaction.ts";

/** Claims with their items and prompts; `prompts` keeps what was read, for the pages after. */
export async function claimedTasks(
  claims: readonly TaskClaim[],
  prompts: Map<string, PromptAndStyle>,
): Promise<ClaimedTask[]> {
  const items = await findItems(database(), [...new Set(claims.map(({ itemId }) => itemId))]);
  const tasks: ClaimedTask[] = [];
  for (const { itemId, promptVersionId, ...claim } of claims) {
    const prompt = prompts.get(promptVersionId) ?? (await findPromptAndStyle(database(), promptVersionId));
    prompts.set(promptVersionId, prompt);
    tasks.push({ ...claim, item: items.get(itemId)!, ...prompt });
  }
  return tasks;
}
