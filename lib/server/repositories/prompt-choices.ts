import "server-only";
import type { ChosenPrompt } from "#core/evaluation/runs/plan-evaluations.ts";
import type { StyleVersions } from "#core/evaluation/runs/style-versions.ts";
import type { PromptVersion, StyleCategory } from "#core/prompts/prompt-version.ts";
import { toPromptWithStyle } from "./prompt-version-row.ts";
import type { Db } from "./transaction.ts";

/** These prompt versions as they are chosen for an evaluation, whatever their status, in the order of the styles. */
export async function listChosenPrompts(db: Db, ids: readonly string[]): Promise<ChosenPrompt[]> {
  const rows = await db.promptVersion.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, categoryId: true, version: true, category: { select: { key: true } } },
    orderBy: [{ category: { position: "asc" } }, { categoryId: "asc" }, { version: "asc" }],
  });
  return rows.map(({ category, ...one }) => ({ ...one, categoryKey: category.key }));
}

/** These prompt versions with their content and style, in no order. */
export async function listPromptsWithStyle(
  db: Db,
  ids: readonly string[],
): Promise<(PromptVersion & { category: StyleCategory })[]> {
  const rows = await db.promptVersion.findMany({
    where: { id: { in: [...ids] } },
    include: { category: true },
  });
  return rows.map(toPromptWithStyle);
}

/** Every style with its versions, newest first. A workspace has tens of styles: no paging. */
export async function listStyleVersions(db: Db): Promise<StyleVersions[]> {
  const rows = await db.styleCategory.findMany({
    where: { status: "active" },
    select: {
      key: true,
      name: true,
      description: true,
      versions: {
        select: { id: true, version: true, status: true, note: true },
        orderBy: { version: "desc" },
      },
    },
    orderBy: [{ position: "asc" }, { key: "asc" }],
  });
  return rows;
}
