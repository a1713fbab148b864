import "server-only";
import type { NewContentItem } from "#core/content/content-item.ts";
import type { Db } from "./transaction.ts";

export interface UpsertCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Rows of one statement: keeps its size (and its memory) bounded whatever the file. */
const ROWS_PER_STATEMENT = 500;

/**
 * Writes items by their external id: new ones are made, changed ones updated (and brought back from the archive),
 * equal ones left alone. Within one call the last row of an id wins. Returns the ids in the order of the rows.
 */
export async function upsertItems(
  db: Db,
  items: readonly NewContentItem[],
): Promise<UpsertCounts & { ids: string[] }> {
  const unique = [...new Map(items.map((item) => [item.externalId, item])).values()];
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const ids: string[] = [];
  for (let from = 0; from < unique.length; from += ROWS_PER_STATEMENT) {
    const batch = unique.slice(from, from + ROWS_PER_STATEMENT);
    const changed = await db.$queryRaw<{ created: boolean }[]>`
      INSERT INTO "ContentItem" AS i ("externalId", title, body, url, "imageUrl", language, attributes, "referenceTitle", "referenceBody", "updatedAt")
      SELECT r."externalId", r.title, r.body, r.url, r."imageUrl", r.language, r.attributes, r."referenceTitle", r."referenceBody", now()
      FROM jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) AS r("externalId" text, title text, body text, url text,
        "imageUrl" text, language text, attributes jsonb, "referenceTitle" text, "referenceBody" text)
      ON CONFLICT ("externalId") DO UPDATE SET title = excluded.title, body = excluded.body, url = excluded.url,
        "imageUrl" = excluded."imageUrl", language = excluded.language, attributes = excluded.attributes,
        "referenceTitle" = excluded."referenceTitle", "referenceBody" = excluded."referenceBody",
        "archivedAt" = NULL, "updatedAt" = now()
      WHERE (i.title, i.body, i.url, i."imageUrl", i.language, i.attributes, i."referenceTitle", i."referenceBody", i."archivedAt" IS NULL)
        IS DISTINCT FROM (excluded.title, excluded.body, excluded.url, excluded."imageUrl", excluded.language,
          excluded.attributes, excluded."referenceTitle", excluded."referenceBody", true)
      RETURNING (xmax = 0) AS created`;
    const created = changed.filter((row) => row.created).length;
    counts.created += created;
    counts.updated += changed.length - created;
    counts.unchanged += batch.length - changed.length;
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT i.id FROM unnest(${batch.map((item) => item.externalId)}::text[]) WITH ORDINALITY AS wanted(key, position)
      JOIN "ContentItem" i ON i."externalId" = wanted.key ORDER BY wanted.position`;
    ids.push(...rows.map((row) => row.id));
  }
  return { ...counts, ids };
}
