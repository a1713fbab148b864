import "server-only";
import { type PromptVersion, promptContent, type StyleCategory } from "#core/prompts/prompt-version.ts";
import type { StyleCategory as CategoryRow, PromptVersion as Row } from "../db/generated/client.ts";

/** A row of PromptVersion as the core type; its content is parsed, so a row from elsewhere cannot slip in. */
export function toPromptVersion(row: Row & { category: { key: string } }): PromptVersion {
  return {
    id: row.id,
    categoryId: row.categoryId,
    categoryKey: row.category.key,
    version: row.version,
    status: row.status,
    content: promptContent.parse(row.content),
  };
}

/** A row with its style. */
export function toPromptWithStyle(
  row: Row & { category: CategoryRow },
): PromptVersion & { category: StyleCategory } {
  const { id, key, name, description } = row.category;
  return { ...toPromptVersion(row), category: { id, key, name, description } };
}
