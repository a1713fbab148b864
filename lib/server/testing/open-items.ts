import { database } from "../repositories/transaction.ts";

let count = 0;

export interface OpenItemForTest {
  itemId: string;
  candidateId: string;
}

interface Given {
  language?: string;
  categoryKey?: string | null;
  /** 0–1; null for an item without a human line. */
  winProbability?: number | null;
  level?: "pass" | "warn";
  title?: string;
  latestRunId?: string | null;
}

/** An item that waits for review with one candidate, which is its top; written straight into the tables. */
export async function anOpenItem(given: Given = {}): Promise<OpenItemForTest> {
  const number = ++count;
  const { language = "en", categoryKey = "plain", winProbability = 0.9, level = "pass" } = given;
  const db = database();
  const title = given.title ?? `Open ${number}`;
  const item = await db.contentItem.create({
    data: { externalId: `open-${number}`, title, body: "", language },
  });
  const candidate = await db.candidate.create({
    data: {
      itemId: item.id,
      kind: "generated",
      categoryKey,
      promptVersion: 1,
      title: `${title}, written`,
      body: "A body",
      language,
      model: "small",
      reward: 1,
      guardrailLevel: level,
      guardrails: { level, findings: [] },
    },
  });
  await db.reviewItem.create({
    data: {
      itemId: item.id,
      language,
      candidateCount: 1,
      topCandidateId: candidate.id,
      topReward: 1,
      topWinProbability: winProbability,
      topGuardrailLevel: level,
      topCategoryKey: categoryKey,
      latestRunId: given.latestRunId ?? null,
    },
  });
  return { itemId: item.id, candidateId: candidate.id };
}

/** Many open items of one language at once, their chances to win spread evenly over 0–1. */
export async function manyOpenItems(many: number, language: string): Promise<void> {
  const start = count;
  count += many;
  await database().$executeRaw`
    WITH item AS (
      INSERT INTO "ContentItem" ("externalId", title, body, language, "updatedAt")
      SELECT 'open-' || n, 'Open ' || n, 'Text', ${language}, now() FROM generate_series(${start + 1}::int, ${start + many}::int) n
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
