import { database } from "../repositories/transaction.ts";

let count = 0;

export interface ContestedForTest {
  itemId: string;
  /** Ids by name: `human`, and the keys of the styles. */
  ids: Record<string, string>;
}

/** An item with a human line and one text for each of these styles, written straight into the tables. */
export async function aContestedItem(styles: string[], { human = true } = {}): Promise<ContestedForTest> {
  const name = `contested-${++count}`;
  const db = database();
  const item = await db.contentItem.create({
    data: { externalId: name, title: `Item ${name}`, body: "A text", language: "en" },
  });
  const ids: Record<string, string> = {};
  for (const style of [...(human ? ["human"] : []), ...styles]) {
    const { id } = await db.candidate.create({
      data: {
        itemId: item.id,
        kind: style === "human" ? "reference" : "generated",
        categoryKey: style === "human" ? null : style,
        title: `${style} ${name}`,
        body: "A body",
        language: "en",
        model: "small",
        guardrails: { level: "pass", findings: [] },
        reward: 1,
        rewardModelId: "m",
      },
    });
    ids[style] = id;
  }
  await db.reviewItem.create({ data: { itemId: item.id, language: "en", candidateCount: styles.length } });
  return { itemId: item.id, ids };
}
