import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { EvaluationItem, StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import type { Prisma, EvaluationItem as Row } from "../db/generated/client.ts";
import { chosenItems } from "./run-selection.ts";
import type { Db } from "./transaction.ts";

/** Fills a version; items stand in the order given. */
export async function insertEvaluationItems(
  db: Db,
  setVersionId: string,
  items: readonly EvaluationItem[],
): Promise<void> {
  await db.evaluationItem.createMany({
    data: items.map((item, position) => ({
      ...item,
      setVersionId,
      position,
      references: item.references as unknown as Prisma.InputJsonValue,
    })),
  });
}

/** The chosen items of the content that have a human line, as a set keeps them, oldest first; `take` of them at most. */
export async function snapshotItems(
  db: Db,
  selection: ItemSelection,
  take: number,
): Promise<EvaluationItem[]> {
  const rows = await db.$queryRaw<
    (Omit<EvaluationItem, "references"> & { referenceTitle: string; referenceBody: string })[]
  >`
    SELECT i."externalId", i.title, i.body, i.url, i.language, i.attributes, i."referenceTitle", i."referenceBody"
    FROM ${chosenItems(selection)} AND (i."referenceTitle" <> '' OR i."referenceBody" <> '')
    ORDER BY i.id LIMIT ${take}::int`;
  return rows.map(({ referenceTitle: title, referenceBody: body, ...item }) => ({
    ...item,
    references: [{ title, body }],
  }));
}

/** How many of the chosen items have a human line. */
export async function countWithLine(db: Db, selection: ItemSelection): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM ${chosenItems(selection)} AND (i."referenceTitle" <> '' OR i."referenceBody" <> '')`;
  return Number(row.count);
}

/** Items of a version, in their order, from after `after` on. */
export async function listEvaluationItems(
  db: Db,
  setVersionId: string,
  page: { after: number | null; take: number },
): Promise<(StoredEvaluationItem & { position: number })[]> {
  const rows = await db.evaluationItem.findMany({
    where: { setVersionId, ...(page.after !== null && { position: { gt: page.after } }) },
    orderBy: { position: "asc" },
    take: page.take,
  });
  return rows.map((row) => ({ ...toEvaluationItem(row), position: row.position }));
}

/** So many items of a version, as if drawn by chance, the same ones each time. */
export async function sampleEvaluationItems(
  db: Db,
  setVersionId: string,
  take: number,
): Promise<StoredEvaluationItem[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM "EvaluationItem" WHERE "setVersionId" = ${setVersionId}::uuid ORDER BY md5(id::text) LIMIT ${take}::int`;
  return rows.map(toEvaluationItem);
}

/** A row as the core type. */
export function toEvaluationItem(row: Row): StoredEvaluationItem {
  const { id, externalId, title, body, url, language } = row;
  return {
    id,
    externalId,
    title,
    body,
    url,
    language,
    attributes: row.attributes as Record<string, string>,
    references: row.references as unknown as NotificationText[],
  };
}
