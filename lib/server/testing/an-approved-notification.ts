import type { Person } from "#core/access/actor.ts";
import { database } from "../repositories/transaction.ts";

let count = 0;

export interface ApprovedForTest {
  itemId: string;
  decisionId: string;
  candidateId: string;
  externalId: string;
}

/** An item with one candidate that this person approved, written straight into the tables. */
export async function anApprovedNotification(
  decider: Person,
  given: Partial<{
    title: string;
    body: string;
    url: string | null;
    language: string;
    categoryKey: string | null;
  }> = {},
): Promise<ApprovedForTest> {
  const number = ++count;
  const text = { title: given.title ?? `Title ${number}`, body: given.body ?? `Body ${number}` };
  const { language = "en", categoryKey = "plain", url = `https://example.org/${number}` } = given;
  const db = database();
  const externalId = `item-${number}`;
  const item = await db.contentItem.create({
    data: { externalId, title: text.title, body: text.body, url, language },
  });
  const candidate = await db.candidate.create({
    data: {
      ...text,
      itemId: item.id,
      kind: "generated",
      categoryKey,
      promptVersion: 1,
      language,
      model: "small",
      guardrails: { level: "pass", findings: [] },
    },
  });
  const decision = await decide(item.id, candidate.id, decider, text);
  await db.reviewItem.create({
    data: { itemId: item.id, status: "approved", decisionId: decision.id, candidateCount: 1, language },
  });
  return { itemId: item.id, decisionId: decision.id, candidateId: candidate.id, externalId };
}

/** The review changes its mind: another text is approved for the item, by this person. */
export async function decideAnew(
  one: ApprovedForTest,
  decider: Person,
  text: { title: string; body: string },
): Promise<void> {
  const decision = await decide(one.itemId, one.candidateId, decider, text, "override");
  await database().reviewItem.update({ where: { itemId: one.itemId }, data: { decisionId: decision.id } });
}

/** The review takes its decision back: the item is open again. */
export async function reopenItem(one: ApprovedForTest): Promise<void> {
  await database().reviewItem.update({
    where: { itemId: one.itemId },
    data: { status: "open", decisionId: null },
  });
}

function decide(
  itemId: string,
  candidateId: string,
  decider: Person,
  text: { title: string; body: string },
  action: "approve" | "override" = "approve",
) {
  return database().decision.create({
    data: { itemId, candidateId, action, ...text, deciderId: decider.id, decider: decider.name },
  });
}
