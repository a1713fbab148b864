import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import type { PromptVersion, StyleCategory } from "#core/prompts/prompt-version.ts";
import { listPublishedPrompts } from "../../repositories/published-prompts.ts";
import { database } from "../../repositories/transaction.ts";

export interface PublishedPrompt extends PromptVersion {
  category: StyleCategory;
}

/** The published prompt of every active category, in the order of the categories. */
export function publishedPrompts(actor: Actor): Promise<PublishedPrompt[]> {
  requirePermission(actor, "categories.read");
  return listPublishedPrompts(database());
}

/** Ids of the published prompts of these categories (all where none are named). Throws `invalid` for an unknown key. */
export async function publishedPromptIds(actor: Actor, keys?: readonly string[]): Promise<string[]> {
  const prompts = await publishedPrompts(actor);
  if (!keys || keys.length === 0) return prompts.map((one) => one.id);
  const byKey = new Map(prompts.map((one) => [one.categoryKey, one.id]));
  const missing = keys.filter((key) => !byKey.has(key));
  if (missing.length > 0) {
    const known = [...byKey.keys()].join(", ");
    throw new ProductError(
      "invalid",
      `No published style is called ${missing.join(", ")}. There are: ${known}.`,
    );
  }
  return keys.map((key) => byKey.get(key)!);
}
