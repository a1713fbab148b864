import { database } from "../repositories/transaction.ts";

let count = 0;

/** Makes an item that waits for review, with one candidate; `block` leaves it without one that could be approved. */
export async function anOpenItem(given: {
  language?: string;
  winProbability?: number | null;
  level?: "pass" | "warn" | "block";
  categoryKey?: string;
}): Promise<{ itemId: string; candidateId: string; title: string }> {
  const { language = "en", winProbability = 0.7, level = "pass", categoryKey = "plain" } = given;
  const db = database();
  const name = `open-${++count}`;
  const item = await db.contentItem.create({
    data: { externalId: name, title: `Item ${name}`, body: "Text", language },
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
  const top =
    level === "block"
      ? {}
      : { topCandidateId: candidate.id, topReward: 1, topWinProbability: winProbability };
  await db.reviewItem.create({
    data: {
      itemId: item.id,
      language,
      candidateCount: 1,
      ...top,
      ...(level !== "block" && { topGuardrailLevel: level, topCategoryKey: categoryKey }),
    },
  });
  return { itemId: item.id, candidateId: candidate.id, title };
}
