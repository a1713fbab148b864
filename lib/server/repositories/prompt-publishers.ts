import "server-only";
import type { Db } from "./transaction.ts";

/** Who published each version of a style last, by the version's number, as the audit has it. */
export async function listPublishers(db: Db, categoryId: string): Promise<Map<number, string>> {
  const rows = await db.$queryRaw<{ version: number; actor: string }[]>`
    SELECT DISTINCT ON (version) (after->>'published')::int AS version, actor FROM "AuditEvent"
    WHERE noun = 'prompt' AND "nounId" = ${categoryId} AND action = 'prompt.publish'
    ORDER BY version, id DESC`;
  return new Map(rows.map(({ version, actor }) => [version, actor]));
}
