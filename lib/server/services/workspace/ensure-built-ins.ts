import "server-only";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import {
  countCategories,
  insertPublishedCategory,
  registerRewardModel,
} from "../../repositories/built-in-categories.ts";
import { transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { builtinModelCard, builtinRewardModel } from "../../reward/builtin-model.ts";

/** Brings what ships with the product into a new database: the styles and the reward model. Safe to repeat. */
export async function ensureBuiltIns(): Promise<void> {
  await transaction(async (tx) => {
    await lockWorkspace(tx);
    const model = builtinRewardModel();
    await registerRewardModel(tx, { id: model.id, name: model.name, card: builtinModelCard() });
    if ((await countCategories(tx)) > 0) return;
    for (const [position, category] of builtInCategories.entries())
      await insertPublishedCategory(tx, { ...category, position });
  });
}
