import "server-only";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import { countCategories, insertPublishedCategory } from "../../repositories/built-in-categories.ts";
import { transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { registerBuiltIn } from "../reward/register-built-in.ts";

/** Brings what ships with the product into a new database: the styles and the reward model. Safe to repeat. */
export async function ensureBuiltIns(): Promise<void> {
  await transaction(async (tx) => {
    await lockWorkspace(tx);
    await registerBuiltIn(tx);
    if ((await countCategories(tx)) > 0) return;
    for (const [position, category] of builtInCategories.entries())
      await insertPublishedCategory(tx, { ...category, position });
  });
}
