import "server-only";
import type { Db } from "./transaction.ts";

export interface DuelItem {
  id: string;
  title: string;
  /** The first 400 characters of the text. */
  excerpt: string;
  language: string;
  /** The attribute `kind`, or `section`. */
  kind: string | null;
}

/** What a duel says of its item, by id. */
export async function findDuelItems(db: Db, ids: string[]): Promise<Map<string, DuelItem>> {
  const rows = await db.$queryRaw<DuelItem[]>`
    SELECT id::text, title, left(body, 400) AS excerpt, language,
      coalesce(attributes->>'kind', attributes->>'section') AS kind
    FROM "ContentItem" WHERE id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}
