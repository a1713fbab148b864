import { database } from "../repositories/transaction.ts";

let count = 0;

/** Many open items of one language at once, their chances to win spread evenly over 0–1. */
export async function manyOpenItems(many: number, language: string): Promise<void> {
  const start = count;
  count += many;
  await database().$executeRaw`
    WITH item AS (
      INSERT INTO "ContentItem" ("externalId", title, body, language, "updatedAt")
      SELECT 'many-' || n, 'Many ' || n, 'Text', ${language}, now() FROM generate_series(${start + 1}::int, ${start + many}::int) n
      RETURNING id, title
    ), candidate AS (
      INSERT INTO "Candidate" ("itemId", kind, "categoryKey", "promptVersion", title, body, language, model, guardrails, reward)
      SELECT id, 'generated', 'plain', 1, title, 'A body', ${language}, 'small', '{"level": "pass", "findings": []}', 1 FROM item
      RETURNING id, "itemId"
    )
    INSERT INTO "ReviewItem" ("itemId", language, "candidateCount", "topCandidateId", "topReward", "topWinProbability",
      "topGuardrailLevel", "topCategoryKey", "updatedAt")
    SELECT "itemId", ${language}, 1, id, 1, row_number() OVER () / ${many}::float8, 'pass', 'plain', now() FROM candidate`;
}
