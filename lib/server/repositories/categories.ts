import "server-only";
import type { CategoryDetail, CategorySummary, VersionView } from "#core/prompts/category-view.ts";
import { promptContent } from "#core/prompts/prompt-version.ts";
import type { PromptVersion } from "../db/generated/client.ts";
import { listPublishers } from "./prompt-publishers.ts";
import type { Db } from "./transaction.ts";

const versions = { orderBy: { version: "desc" } } as const;

/** Every style with what its versions are, in their order. A workspace has tens: no paging. */
export async function listCategories(db: Db): Promise<CategorySummary[]> {
  const rows = await db.styleCategory.findMany({
    include: {
      versions: { ...versions, select: { version: true, status: true, createdAt: true, createdBy: true } },
    },
    orderBy: [{ status: "asc" }, { position: "asc" }, { key: "asc" }],
  });
  return rows.map(({ id, key, name, description, status, versions: all }) => ({
    id,
    key,
    name,
    description,
    status,
    ...counts(all),
    changedAt: all[0]?.createdAt.toISOString() ?? "",
    changedBy: all[0]?.createdBy ?? "",
  }));
}

/** The name of every style, retired ones too. */
export function listCategoryNames(db: Db): Promise<{ key: string; name: string }[]> {
  return db.styleCategory.findMany({ select: { key: true, name: true } });
}

/** One style, by its key or id, with all its versions, newest first. */
export async function findCategory(
  db: Db,
  where: { key: string } | { id: string },
): Promise<CategoryDetail | null> {
  const row = await db.styleCategory.findUnique({ where, include: { versions } });
  if (!row) return null;
  const { id, key, name, description, status } = row;
  const publishers = await listPublishers(db, id);
  const all = row.versions.map((one) => toView(one, publishers.get(one.version) ?? null));
  return { id, key, name, description, status, ...counts(row.versions), versions: all };
}

/** Locks a style for this transaction, so that two edits of it get different numbers. */
export async function lockCategory(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "StyleCategory" WHERE id = ${id}::uuid FOR UPDATE`;
}

/** Makes a style without versions, last in the order; null where the key is taken. */
export async function insertCategory(
  db: Db,
  category: { key: string; name: string; description: string; createdById: string | null },
): Promise<{ id: string } | null> {
  const last = await db.styleCategory.aggregate({ _max: { position: true } });
  const [row] = await db.styleCategory.createManyAndReturn({
    data: [{ ...category, position: (last._max.position ?? 0) + 1 }],
    skipDuplicates: true,
    select: { id: true },
  });
  return row ?? null;
}

export async function updateCategory(
  db: Db,
  id: string,
  data: { name: string; description: string },
): Promise<void> {
  await db.styleCategory.update({ where: { id }, data });
}

/** Retires or restores a style; false where it is so already. */
export async function setCategoryStatus(
  db: Db,
  id: string,
  status: CategoryDetail["status"],
): Promise<boolean> {
  const { count } = await db.styleCategory.updateMany({ where: { id, NOT: { status } }, data: { status } });
  return count === 1;
}

function counts(all: readonly Pick<PromptVersion, "version" | "status">[]) {
  return {
    published: all.find(({ status }) => status === "published")?.version ?? null,
    newest: all[0]?.version ?? 0,
    drafts: all.filter(({ status }) => status === "draft").length,
  };
}

function toView(row: PromptVersion, publishedBy: string | null): VersionView {
  const { id, version, status, note, createdBy } = row;
  return {
    id,
    version,
    status,
    note,
    createdBy,
    publishedBy,
    content: promptContent.parse(row.content),
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}
