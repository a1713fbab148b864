import "server-only";
import { type PromptVersion, promptContent } from "#core/prompts/prompt-version.ts";
import type { PromptVersion as Row } from "../db/generated/client.ts";

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
