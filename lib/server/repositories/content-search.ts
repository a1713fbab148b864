import "server-only";
import type { ContentFilter } from "#core/content/content-filter.ts";
import type { ContentFacets, ContentSummary } from "#core/content/content-view.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

type Row = Omit<ContentSummary, "reference" | "archivedAt" | "createdAt"> & {
  referenceTitle: string;
  referenceBody: string;
  archivedAt: Date | null;
  createdAt: Date;
};

/** Items that match, newest first (uuidv7 ids rise with time), from after `beforeId` on. */
export async function searchContent(
  db: Db,
  page: { filter: ContentFilter; beforeId: string | null; take: number },
): Promise<ContentSummary[]> {
  const start = page.beforeId === null ? Prisma.empty : Prisma.sql`AND i.id < ${page.beforeId}::uuid`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id, i."externalId", i.title, left(i.body, 200) AS excerpt, i.language, i.attributes->>'kind' AS kind,
      i."referenceTitle", i."referenceBody", i."archivedAt", i."createdAt",
      coalesce(r."candidateCount", 0) AS candidates, r.status::text AS "reviewStatus"
    FROM "ContentItem" i LEFT JOIN "ReviewItem" r ON r."itemId" = i.id
    WHERE ${matchesContent(page.filter)} ${start} ORDER BY i.id DESC LIMIT ${page.take}::int`;
  return rows.map(({ referenceTitle, referenceBody, ...row }) => ({
    ...row,
    reference: referenceTitle || referenceBody ? { title: referenceTitle, body: referenceBody } : null,
    archivedAt: row.archivedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }));
}

/** A filter as SQL over "ContentItem" i with its "ReviewItem" r, if it has one. */
export function matchesContent(filter: ContentFilter): Prisma.Sql {
  const parts = [
    filter.archived === "only" ? Prisma.sql`i."archivedAt" IS NOT NULL` : Prisma.sql`i."archivedAt" IS NULL`,
  ];
  // The expression of the index "ContentItem_search". What is typed is a text, not a pattern.
  if (filter.text) {
    const pattern = `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(Prisma.sql`(i.title || ' ' || i."externalId") ILIKE ${pattern}`);
  }
  if (filter.kind) parts.push(Prisma.sql`i.attributes->>'kind' = ${filter.kind}`);
  if (filter.language) parts.push(Prisma.sql`i.language = ${filter.language}`);
  if (filter.reference) {
    const has = Prisma.sql`(i."referenceTitle" <> '' OR i."referenceBody" <> '')`;
    parts.push(filter.reference === "with" ? has : Prisma.sql`NOT ${has}`);
  }
  if (filter.candidates) {
    const has = Prisma.sql`coalesce(r."candidateCount", 0) > 0`;
    parts.push(filter.candidates === "with" ? has : Prisma.sql`NOT ${has}`);
  }
  return Prisma.join(parts, " AND ");
}

/** How far back the kinds that a filter offers are looked for. */
const ITEMS_FOR_KINDS = 2_000;

/** What the filters offer: every language (stepping along its index), and the kinds of the newest items. */
export async function contentFacets(db: Db): Promise<ContentFacets> {
  const languages = await db.$queryRaw<{ language: string }[]>`
    WITH RECURSIVE step AS (
      (SELECT language FROM "ContentItem" ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT i.language FROM "ContentItem" i WHERE i.language > step.language ORDER BY i.language LIMIT 1)
      FROM step WHERE step.language IS NOT NULL)
    SELECT language FROM step WHERE language IS NOT NULL LIMIT 200`;
  const kinds = await db.$queryRaw<{ kind: string }[]>`
    SELECT DISTINCT kind FROM (
      SELECT attributes->>'kind' AS kind FROM "ContentItem" ORDER BY id DESC LIMIT ${ITEMS_FOR_KINDS}::int) newest
    WHERE kind IS NOT NULL ORDER BY kind LIMIT 100`;
  return { languages: languages.map((row) => row.language), kinds: kinds.map((row) => row.kind) };
}
