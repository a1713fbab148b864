import { database } from "../repositories/transaction.ts";

let count = 0;

export interface OpenItemForTest {
  itemId: string;
  candidateId: string;
  /** The candidate's title. */
  title: string;
}

interface Given {
  /** The item's title. */
  title?: string;
  language?: string;
  /** 0–1; null for an item without a human line. */
  winProbability?: number | null;
  /** `block` leaves the item without a candidate that could be approved. */
  level?: "pass" | "warn" | "block";
  categoryKey?: string;
  latestRunId?: string | null;
}

/** Makes an item that waits for review, with one candidate; written straight into the tables. */
export async function anOpenItem(given: Given): Promise<OpenItemForTest> {
  const { language = "en", winProbability = 0.9, level = "pass", categoryKey = "plain", latestRunId } = given;
  const db = database();
  const name = `open-${++count}`;
  const item = await db.contentItem.create({
    data: { externalId: name, title: given.title ?? `Item ${name}`, body: "Text", language },
  });
  const title = `Title ${name}`;
  const candidate = await db.candidate.create({
    data: {
      itemId: item.id,
      kind: "generated",
      categoryKey,
      promptVersion: 1,
      title,
      body: "Body",
      language,
      model: "test",
      guardrailLevel: level,
      guardrails: { level, findings: [] },
      reward: 1,
    },
  });
  const top = {
    topCandidateId: candidate.id,
    topReward: 1,
    topWinProbability: winProbability,
    topGuardrailLevel: level,
    topCategoryKey: categoryKey,
  };
  await db.reviewItem.create({
    data: { itemId: item.id, language, candidateCount: 1, latestRunId, ...(level !== "block" && top) },
  });
  return { itemId: item.id, candidateId: candidate.id, title };
}
