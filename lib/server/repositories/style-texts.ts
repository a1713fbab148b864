import "server-only";
import type { LabelledText } from "#core/evaluation/style/style-text.ts";
import { promptContent } from "#core/prompts/prompt-version.ts";
import type { Db } from "./transaction.ts";

/** Approved texts of each style that are looked at, the newest. */
const APPROVED_EACH = 100;

/** The examples of the published prompts. */
export async function listStyleExamples(db: Db): Promise<LabelledText[]> {
  const rows = await db.promptVersion.findMany({
    where: { status: "published", category: { status: "active" } },
    orderBy: { id: "asc" },
    select: { content: true, category: { select: { key: true } } },
  });
  return rows.flatMap(({ content, category }) => {
    const { examples, constraints } = promptContent.parse(content);
    const language = constraints.language ?? "en";
    return examples.map(({ title, body, source }) => ({
      title,
      body,
      language,
      categoryKey: category.key,
      itemId: source,
    }));
  });
}

/** The newest texts that people approved as they were written, by style; none of an item of this set. */
export async function listApprovedTexts(db: Db, setVersionId: string): Promise<LabelledText[]> {
  return db.$queryRaw<LabelledText[]>`
    SELECT a.title, a.body, c.key AS "categoryKey", a.language, a."itemId"
    FROM "StyleCategory" c CROSS JOIN LATERAL (
      SELECT d.title, d.body, k.language, r."itemId"::text AS "itemId", d.id FROM "ReviewItem" r
        JOIN "Decision" d ON d.id = r."decisionId" JOIN "Candidate" k ON k.id = d."candidateId"
        JOIN "ContentItem" i ON i.id = r."itemId"
      WHERE r.status = 'approved' AND d.action = 'approve' AND k."categoryKey" = c.key AND NOT EXISTS (
        SELECT 1 FROM "EvaluationItem" e WHERE e."setVersionId" = ${setVersionId}::uuid AND e."externalId" = i."externalId")
      ORDER BY d.id DESC LIMIT ${APPROVED_EACH}::int) a
    WHERE c.status = 'active' ORDER BY c.key, a.id DESC`;
}
