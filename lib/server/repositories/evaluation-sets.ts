import "server-only";
import type { SetSource } from "#core/evaluation/sets/set-input.ts";
import type { SetChoice, SetDetail, SetSummary, SetVersionView } from "#core/evaluation/sets/set-view.ts";
import type { Prisma, EvaluationSetVersion as VersionRow } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Sets, newest first; `before` is the id of the last of the page before. */
export async function listSets(db: Db, page: { before: string | null; take: number }): Promise<SetSummary[]> {
  const rows = await db.evaluationSet.findMany({
    where: page.before ? { id: { lt: page.before } } : {},
    orderBy: { id: "desc" },
    take: page.take,
    include: {
      versions: { orderBy: { version: "desc" }, include: { _count: { select: { runs: true } } } },
    },
  });
  return rows.map(({ id, name, description, createdBy, versions }) => {
    const newest = versions[0]!;
    return {
      id,
      name,
      description,
      createdBy,
      version: newest.version,
      items: newest.itemCount,
      references: newest.referenceCount,
      languages: newest.languages,
      runs: versions.reduce((sum, one) => sum + one._count.runs, 0),
      changedAt: newest.createdAt.toISOString(),
    };
  });
}

/** A set with all its versions, newest first. */
export async function findSet(db: Db, id: string): Promise<SetDetail | null> {
  const row = await db.evaluationSet.findUnique({
    where: { id },
    include: { versions: { orderBy: { version: "desc" } } },
  });
  if (!row) return null;
  const { name, description, baselineRunId, createdBy, createdAt } = row;
  return {
    id,
    name,
    description,
    baselineRunId,
    createdBy,
    createdAt: createdAt.toISOString(),
    versions: row.versions.map(toVersion),
  };
}

/** A frozen version with its set's name and baseline; null where there is none, or while it is being filled. */
export async function findSetVersion(
  db: Db,
  id: string,
): Promise<(SetVersionView & { set: { id: string; name: string; baselineRunId: string | null } }) | null> {
  const row = await db.evaluationSetVersion.findUnique({
    where: { id },
    include: { set: { select: { id: true, name: true, baselineRunId: true } } },
  });
  return row?.frozenAt ? { ...toVersion(row), set: row.set } : null;
}

/** Locks a set, so that two changes of it get different numbers. */
export async function lockSet(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "EvaluationSet" WHERE id = ${id}::uuid FOR UPDATE`;
}

export function insertSet(
  db: Db,
  set: { name: string; description: string; createdById: string | null; createdBy: string },
): Promise<{ id: string }> {
  return db.evaluationSet.create({ data: set, select: { id: true } });
}

/** An empty version, to be filled and frozen in the same transaction. */
export function insertSetVersion(
  db: Db,
  version: {
    setId: string;
    version: number;
    note: string;
    source: SetSource;
    createdById: string | null;
    createdBy: string;
  },
): Promise<{ id: string }> {
  const source = version.source as unknown as Prisma.InputJsonValue;
  return db.evaluationSetVersion.create({
    data: { ...version, source, languages: [] },
    select: { id: true },
  });
}

/** Freezes a filled version. */
export async function freezeSetVersion(
  db: Db,
  id: string,
  counts: { itemCount: number; referenceCount: number; languages: string[] },
): Promise<void> {
  await db.evaluationSetVersion.update({ where: { id }, data: { ...counts, frozenAt: new Date() } });
}

export async function setBaseline(db: Db, setId: string, runId: string | null): Promise<void> {
  await db.evaluationSet.update({ where: { id: setId }, data: { baselineRunId: runId } });
}

function toVersion(row: VersionRow): SetVersionView {
  return {
    id: row.id,
    version: row.version,
    note: row.note,
    source: row.source as unknown as SetSource,
    items: row.itemCount,
    references: row.referenceCount,
    languages: row.languages,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}

/** The newest version of each of the newest sets, and one more that is wanted, newest first. */
export async function listSetChoices(
  db: Db,
  wantedVersionId: string | null,
  take: number,
): Promise<SetChoice[]> {
  return db.$queryRaw<SetChoice[]>`
    SELECT v.id::text AS "versionId", s.id::text AS "setId", s.name, v.version, v."itemCount" AS items
    FROM (SELECT id, name FROM "EvaluationSet" ORDER BY id DESC LIMIT ${take}::int) s
      JOIN LATERAL (SELECT * FROM "EvaluationSetVersion" WHERE "setId" = s.id ORDER BY version DESC LIMIT 1) v ON true
    UNION SELECT v.id::text, s.id::text, s.name, v.version, v."itemCount"
    FROM "EvaluationSetVersion" v JOIN "EvaluationSet" s ON s.id = v."setId" WHERE v.id = ${wantedVersionId}::uuid
    ORDER BY "setId" DESC, version DESC`;
}

/** The newest set of exactly this name, with its versions. */
export async function findSetNamed(db: Db, name: string): Promise<SetDetail | null> {
  const row = await db.evaluationSet.findFirst({
    where: { name },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row && findSet(db, row.id);
}
