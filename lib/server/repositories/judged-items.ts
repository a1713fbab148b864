import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import type { ResultsFilter } from "#core/generation/results-filter.ts";
import { Prisma } from "../db/generated/client.ts";
import { toCandidate } from "./candidates.ts";
import { toContentItem } from "./content-item-row.ts";
import type { Db } from "./transaction.ts";

export interface JudgedItem {
  item: ContentItem;
  reviewStatus: "open" | "approved" | "rejected" | null;
  candidates: Candidate[];
  human: Candidate | null;
}

interface JudgedPage {
  filter: ResultsFilter;
  afterItemId: string | null;
  take: number;
}

/**
 * The items that a run has written something for that passes the filter, with all that it wrote for them and their
 * human line. Repeats pass no filter: they are folded into what they repeat.
 */
export async function listJudgedItems(db: Db, runId: string, page: JudgedPage): Promise<JudgedItem[]> {
  const keys = await db.$queryRaw<{ itemId: string }[]>`
    SELECT DISTINCT "itemId" FROM "Candidate" WHERE ${matching(runId, page)}
    ORDER BY "itemId" LIMIT ${page.take}::int`;
  const itemId = { in: keys.map((key) => key.itemId) };
  const [items, rows] = await Promise.all([
    db.contentItem.findMany({
      where: { id: itemId },
      orderBy: { id: "asc" },
      include: { review: { select: { status: true } } },
    }),
    db.candidate.findMany({
      where: {
        itemId,
        OR: [
          { runId, kind: "generated" },
          { kind: "reference", supersededAt: null },
        ],
      },
      orderBy: { id: "asc" },
    }),
  ]);
  const byItem = Map.groupBy(rows.map(toCandidate), (one) => one.itemId);
  return items.map((row) => {
    const of = byItem.get(row.id) ?? [];
    return {
      item: toContentItem(row),
      reviewStatus: row.review?.status ?? null,
      candidates: of.filter(({ kind }) => kind === "generated"),
      human: of.find(({ kind }) => kind === "reference") ?? null,
    };
  });
}

function matching(runId: string, { filter: { style, level }, afterItemId }: JudgedPage): Prisma.Sql {
  const parts = [Prisma.sql`"runId" = ${runId}::uuid AND kind = 'generated'`];
  if (afterItemId) parts.push(Prisma.sql`"itemId" > ${afterItemId}::uuid`);
  if (style || level) parts.push(Prisma.sql`"duplicateOfId" IS NULL`);
  if (style) parts.push(Prisma.sql`"categoryKey" = ${style}`);
  if (level) parts.push(Prisma.sql`"guardrailLevel" = ${level}::"GuardrailLevel"`);
  return Prisma.join(parts, " AND ");
}
