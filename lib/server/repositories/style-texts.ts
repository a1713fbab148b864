import "server-only";
import type { StyleText } from "#core/evaluation/report/style-reading.ts";
import type { PromptExample } from "#core/prompts/prompt-version.ts";
import type { Db } from "./transaction.ts";

/** Approved texts of each style that are looked at, the newest. */
const APPROVED_EACH = 300;

/** The examples of the published and of these prompt versions. */
export async function listStyleExamples(db: Db, promptVersionIds: readonly string[]): Promise<StyleText[]> {
  const rows = await db.promptVersion.findMany({
    where: {
      OR: [{ status: "published" }, { id: { in: [...promptVersionIds] } }],
      category: { status: "active" },
    },
    select: { content: true, category: { select: { key: true, name: true } } },
  });
  return rows.flatMap(({ content, category }) =>
    (
      content as unknown as { examples: PromptExample[]; constraints: { language: string | null } }
    ).examples.map(({ title, body }) => ({
      title,
      body,
      categoryKey: category.key,
      categoryName: category.name,
      language: "en",
    })),
  );
}

/** The newest texts that people approved as they were written, by style; none of an item of this set. */
export async function listApprovedTexts(db: Db, setVersionId: string): Promise<StyleText[]> {
  return db.$queryRaw<StyleText[]>`
    SELECT a.title, a.body, c.key AS "categoryKey", c.name AS "categoryName", a.language
    FROM "StyleCategory" c CROSS JOIN LATERAL (
      SELECT d.title, d.body, k.language FROM "ReviewItem" r
        JOIN "Decision" d ON d.id = r."decisionId" JOIN "Candidate" k ON k.id = d."candidateId"
        JOIN "ContentItem" i ON i.id = r."itemId"
      WHERE r.status = 'approved' AND d.action = 'approve' AND k."categoryKey" = c.key AND NOT EXISTS (
        SELECT 1 FROM "EvaluationItem" e WHERE e."setVersionId" = ${setVersionId}::uuid AND e."externalId" = i."externalId")
      ORDER BY d.id DESC LIMIT ${APPROVED_EACH}::int) a
    WHERE c.status = 'active'`;
}
