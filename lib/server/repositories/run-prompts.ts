import "server-only";
import type { RunStyle } from "#core/generation/run-view.ts";
import type { Db } from "./transaction.ts";

/** How many of these prompt versions can run: published, of an active category. */
export function countRunnablePrompts(db: Db, ids: string[]): Promise<number> {
  return db.promptVersion.count({
    where: { id: { in: ids }, status: "published", category: { status: "active" } },
  });
}

/** How many prompt versions a run takes for each item. */
export function countRunPrompts(db: Db, runId: string): Promise<number> {
  return db.runPrompt.count({ where: { runId } });
}

/** The styles that a run writes in, with the version of each. */
export async function listRunStyles(db: Db, runId: string): Promise<RunStyle[]> {
  const rows = await db.runPrompt.findMany({
    where: { runId },
    select: { promptVersion: { select: { version: true, category: { select: { key: true, name: true } } } } },
    orderBy: [{ promptVersion: { category: { position: "asc" } } }, { promptVersion: { categoryId: "asc" } }],
  });
  return rows.map(({ promptVersion: { version, category } }) => ({ ...category, version }));
}
