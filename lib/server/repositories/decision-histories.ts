import "server-only";
import type { ItemHistory, PastDecision } from "#core/reward/decisions/item-history.ts";
import type { Decision } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** A page of approved items, the latest decision first. */
export interface ApprovedPage {
  itemIds: string[];
  /** Where the next page begins, or null at the end. */
  next: string | null;
}

/**
 * Items with an approval that stands: only these hold preferences. In the order of their decisions, whose ids rise
 * with time; the unique index on the decision serves it.
 */
export async function listApprovedItems(
  db: Db,
  page: { before: string | null; take: number },
): Promise<ApprovedPage> {
  const rows = await db.reviewItem.findMany({
    where: { status: "approved", decisionId: page.before ? { lt: page.before } : { not: null } },
    orderBy: { decisionId: "desc" },
    take: page.take,
    select: { itemId: true, decisionId: true },
  });
  const next = rows.length === page.take ? (rows.at(-1)?.decisionId ?? null) : null;
  return { itemIds: rows.map(({ itemId }) => itemId), next };
}

/** All that was decided on these items, oldest first, with every candidate they ever had; in the order of the ids given. */
export async function listHistories(db: Db, itemIds: string[]): Promise<ItemHistory[]> {
  const itemId = { in: itemIds };
  const [items, decisions, candidates] = await Promise.all([
    db.contentItem.findMany({
      where: { id: itemId },
      select: { id: true, title: true, body: true, language: true },
    }),
    db.decision.findMany({ where: { itemId }, orderBy: { id: "asc" } }),
    db.candidate.findMany({
      where: { itemId },
      select: {
        id: true,
        itemId: true,
        kind: true,
        title: true,
        body: true,
        guardrailLevel: true,
        duplicateOfId: true,
      },
    }),
  ]);
  const [byId, decided, written] = [
    new Map(items.map((item) => [item.id, item])),
    Map.groupBy(decisions, (one) => one.itemId),
    Map.groupBy(candidates, (one) => one.itemId),
  ];
  return itemIds.flatMap((id) => {
    const item = byId.get(id);
    if (!item) return [];
    return [{ item, decisions: (decided.get(id) ?? []).map(toPast), candidates: written.get(id) ?? [] }];
  });
}

function toPast(row: Decision): PastDecision {
  const { id, action, candidateId, undoesId } = row;
  const text = (title: string | null, body: string | null) =>
    body === null ? null : { title: title ?? "", body };
  return {
    id,
    action,
    candidateId,
    undoesId,
    text: text(row.title, row.body),
    original: text(row.originalTitle, row.originalBody),
    shown: row.shown as string[],
    at: row.createdAt.toISOString(),
  };
}
