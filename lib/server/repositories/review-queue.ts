import "server-only";
import type { PageKey } from "#core/review/page-key.ts";
import type { QueueFilter } from "#core/review/queue-filter.ts";
import type { QueueEntry } from "#core/review/queue-view.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const ITEMS = Prisma.sql`"ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId"`;

function matches({ status, run, style, language, level, text }: QueueFilter): Prisma.Sql {
  const parts = [
    Prisma.sql`r.status = ${status}::"ReviewStatus" AND r."candidateCount" > 0 AND i."archivedAt" IS NULL`,
  ];
  if (run) parts.push(Prisma.sql`r."latestRunId" = ${run}::uuid`);
  if (style) parts.push(Prisma.sql`r."topCategoryKey" = ${style}`);
  if (language) parts.push(Prisma.sql`r.language = ${language}`);
  if (level === "none") parts.push(Prisma.sql`r."topGuardrailLevel" IS NULL`);
  else if (level) parts.push(Prisma.sql`r."topGuardrailLevel" = ${level}::"GuardrailLevel"`);
  // The expression of the index "ContentItem_search". What is typed is a text, not a pattern.
  if (text) {
    const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(Prisma.sql`(i.title || ' ' || i."externalId") ILIKE ${pattern}`);
  }
  return Prisma.join(parts, " AND ");
}

/** The order of a filter: what it sorts by, as a number for the page's key, and how a page begins after a key. */
function order({ status, sort }: QueueFilter, after: PageKey | null) {
  const start = (holds: (key: PageKey) => Prisma.Sql) =>
    after ? Prisma.sql`AND ${holds(after)}` : Prisma.empty;
  if (sort) {
    const certainty = Prisma.sql`coalesce(r."topWinProbability", -1)`;
    const [way, than] =
      sort === "certain" ? [Prisma.sql`DESC`, Prisma.sql`<`] : [Prisma.sql`ASC`, Prisma.sql`>`];
    return {
      key: certainty,
      by: Prisma.sql`${certainty} ${way}, r."itemId" ${way}`,
      start: start(
        ({ value, id }) => Prisma.sql`(${certainty}, r."itemId") ${than} (${value}::float8, ${id}::uuid)`,
      ),
    };
  }
  // Ids of decisions rise with time.
  if (status !== "open")
    return {
      key: Prisma.sql`0::float8`,
      by: Prisma.sql`r."decisionId" DESC`,
      start: start(({ id }) => Prisma.sql`r."decisionId" < ${id}::uuid`),
    };
  const waiting = Prisma.sql`(extract(epoch FROM r."queuedAt") * 1000)::float8`;
  return {
    key: waiting,
    by: Prisma.sql`r."queuedAt", r."itemId"`,
    start: start(
      ({ value, id }) =>
        Prisma.sql`(r."queuedAt", r."itemId") > (to_timestamp(${value}::float8 / 1000), ${id}::uuid)`,
    ),
  };
}

/** Items that match, in the filter's order, each with the key of the page that would begin after it. */
export async function listQueue(
  db: Db,
  page: { filter: QueueFilter; after: PageKey | null; take: number },
): Promise<{ entry: QueueEntry; key: PageKey }[]> {
  const { key, by, start } = order(page.filter, page.after);
  const id =
    page.filter.sort || page.filter.status === "open" ? Prisma.sql`r."itemId"` : Prisma.sql`r."decisionId"`;
  const rows = await db.$queryRaw<(QueueEntry & { keyValue: number; keyId: string })[]>`
    SELECT r."itemId"::text, r.status::text, coalesce(nullif(i.title, ''), left(i.body, 120)) AS line, r.language,
      r."topWinProbability" AS "winProbability", r."topGuardrailLevel"::text AS level, r."topCategoryKey" AS "categoryKey",
      r."candidateCount" AS candidates, ${key} AS "keyValue", ${id}::text AS "keyId"
    FROM ${ITEMS} WHERE ${matches(page.filter)} ${start} ORDER BY ${by} LIMIT ${page.take}::int`;
  return rows.map(({ keyValue, keyId, ...entry }) => ({ entry, key: { value: keyValue, id: keyId } }));
}

export async function countQueue(db: Db, filter: QueueFilter): Promise<number> {
  const [row] = await db.$queryRaw<
    [{ count: bigint }]
  >`SELECT count(*) FROM ${ITEMS} WHERE ${matches(filter)}`;
  return Number(row.count);
}
