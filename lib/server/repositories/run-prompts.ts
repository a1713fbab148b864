import "server-only";
import type { Db } from "./transaction.ts";

/** How many of these prompt versions can run: published, of an active category. */
export function countRunnablePrompts(db: Db, ids: string[]): Promise<number> {
  return db.promptVersion.count({
    where: { id: { in: ids }, status: "published", category: { status: "active" } },
  });
}
