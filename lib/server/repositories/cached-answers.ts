import "server-only";
import type { Db } from "./transaction.ts";

export interface CachedAnswerRow {
  key: string;
  model: string;
  text: string;
  promptTokens: number;
  completionTokens: number;
}

/** The answers under these keys that were kept since a moment. */
export function findCachedAnswers(db: Db, keys: string[], since: Date): Promise<CachedAnswerRow[]> {
  return db.cachedAnswer.findMany({
    where: { key: { in: keys }, createdAt: { gt: since } },
    select: { key: true, model: true, text: true, promptTokens: true, completionTokens: true },
  });
}

/** Keeps answers; one that has been kept meanwhile, or that has grown too old, is replaced. */
export async function insertCachedAnswers(db: Db, answers: readonly CachedAnswerRow[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "CachedAnswer" (key, model, text, "promptTokens", "completionTokens", bytes)
    SELECT DISTINCT ON (key) key, model, text, "promptTokens", "completionTokens", octet_length(text)
    FROM json_to_recordset(${JSON.stringify(answers)}::json)
      AS a(key text, model text, text text, "promptTokens" int, "completionTokens" int) ORDER BY key
    ON CONFLICT (key) DO UPDATE SET text = excluded.text, "promptTokens" = excluded."promptTokens",
      "completionTokens" = excluded."completionTokens", bytes = excluded.bytes, "createdAt" = now()`;
}

/**
 * Deletes answers kept before `since`, then the oldest until at most `bytes` of text are left. Returns how many went.
 * Read from the index alone; in one statement, so that two prunings do the work once.
 */
export async function pruneCachedAnswers(db: Db, limits: { since: Date; bytes: number }): Promise<number> {
  return db.$executeRaw`
    WITH newest AS (
      SELECT key, "createdAt", sum(bytes) OVER (ORDER BY "createdAt" DESC, key) AS total FROM "CachedAnswer"
    )
    DELETE FROM "CachedAnswer" a USING newest n
    WHERE a.key = n.key AND (n."createdAt" <= ${limits.since} OR n.total > ${limits.bytes}::bigint)`;
}

/** How many answers are kept, and the bytes of their texts. */
export async function countCachedAnswers(db: Db): Promise<{ answers: number; bytes: number }> {
  const { _count, _sum } = await db.cachedAnswer.aggregate({ _count: true, _sum: { bytes: true } });
  return { answers: _count, bytes: _sum.bytes ?? 0 };
}

/** Forgets all of them; returns how many there were. */
export async function deleteCachedAnswers(db: Db): Promise<number> {
  return (await db.cachedAnswer.deleteMany()).count;
}
