import "server-only";
import type { PromptVersion, StyleCategory } from "#core/prompts/prompt-version.ts";
import { toPromptWithStyle } from "./prompt-version-row.ts";
import type { Db } from "./transaction.ts";

/** The published version of every active category, in the order of the categories. A workspace has tens: no paging. */
export async function listPublishedPrompts(db: Db): Promise<(PromptVersion & { category: StyleCategory })[]> {
  const rows = await db.promptVersion.findMany({
    where: { status: "published", category: { status: "active" } },
    include: { category: true },
    orderBy: [{ category: { position: "asc" } }, { category: { key: "asc" } }],
  });
  return rows.map(toPromptWithStyle);
}
