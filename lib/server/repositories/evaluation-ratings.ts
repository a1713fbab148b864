import "server-only";
import type { RatingInput, RatingRecord, TextToRate } from "#core/evaluation/ratings/rating.ts";
import type { StandingRating } from "#core/evaluation/ratings/rating-summary.ts";
import type { Db } from "./transaction.ts";

/** Adds a rating to the log; false where there is no such text. */
export async function insertRating(
  db: Db,
  rating: RatingInput & { raterId: string; rater: string },
): Promise<boolean> {
  const { textId, relevance, clarity, freshness, fit, raterId, rater } = rating;
  const count = await db.$executeRaw`
    INSERT INTO "EvaluationRating" ("textId", relevance, clarity, freshness, fit, "raterId", rater)
    SELECT id, ${relevance}, ${clarity}, ${freshness}, ${fit}, ${raterId}, ${rater} FROM "EvaluationText"
    WHERE id = ${textId}::uuid`;
  return count === 1;
}

/**
 * Picks of an evaluation that a person has not rated, in an order that looks shuffled and is the same for everyone, so
 * that two people who rate some of them rate the same ones.
 */
export async function listTextsToRate(
  db: Db,
  page: { runId: string; raterId: string; take: number },
): Promise<TextToRate[]> {
  const rows = await db.$queryRaw<
    (Omit<TextToRate, "style" | "item"> & {
      style: string;
      about: string;
      itemTitle: string;
      itemBody: string;
    })[]
  >`
    SELECT x.id::text AS "textId", x.title, x.body, x.language, c.name AS style, c.description AS about,
      i.title AS "itemTitle", i.body AS "itemBody"
    FROM "EvaluationTask" t JOIN "EvaluationText" x ON x.id = (t.measure->>'pickId')::uuid
      JOIN "EvaluationItem" i ON i.id = t."itemId"
      JOIN "PromptVersion" p ON p.id = t."promptVersionId" JOIN "StyleCategory" c ON c.id = p."categoryId"
    WHERE t."runId" = ${page.runId}::uuid AND NOT EXISTS (
      SELECT 1 FROM "EvaluationRating" r WHERE r."textId" = x.id AND r."raterId" = ${page.raterId})
    ORDER BY md5(i."externalId" || c.key), x.id LIMIT ${page.take}::int`;
  return rows.map(({ style, about, itemTitle, itemBody, ...text }) => ({
    ...text,
    style: { name: style, description: about },
    item: { title: itemTitle, body: itemBody },
  }));
}

/** How many picks an evaluation has, and how many of them a person has rated. */
export async function countRated(
  db: Db,
  runId: string,
  raterId: string,
): Promise<{ all: number; rated: number }> {
  const [row] = await db.$queryRaw<[{ all: bigint; rated: bigint }]>`
    SELECT count(*) AS all, count(*) FILTER (WHERE EXISTS (
      SELECT 1 FROM "EvaluationRating" r WHERE r."textId" = (t.measure->>'pickId')::uuid AND r."raterId" = ${raterId})) AS rated
    FROM "EvaluationTask" t WHERE t."runId" = ${runId}::uuid AND t.measure IS NOT NULL`;
  return { all: Number(row.all), rated: Number(row.rated) };
}

/** The newest rating of each person on each text of an evaluation. */
export function standingRatings(db: Db, runId: string): Promise<StandingRating[]> {
  return db.$queryRaw<StandingRating[]>`
    SELECT DISTINCT ON (r."textId", r."raterId") t."itemId"::text AS "itemId", r."textId"::text AS "textId", r."raterId",
      r.relevance, r.clarity, r.freshness, r.fit
    FROM "EvaluationTask" t JOIN "EvaluationText" x ON x."taskId" = t.id JOIN "EvaluationRating" r ON r."textId" = x.id
    WHERE t."runId" = ${runId}::uuid ORDER BY r."textId", r."raterId", r.id DESC`;
}

const BATCH = 1_000;

/** All ratings of an evaluation, oldest first, batch by batch. */
export async function* ratingLog(db: Db, runId: string): AsyncGenerator<RatingRecord[]> {
  for (let after: string | null = null; ; ) {
    const rows: (Omit<RatingRecord, "at" | "by"> & { at: Date })[] = await db.$queryRaw`
      SELECT r.id::text AS "ratingId", r."createdAt" AS at, r."raterId", r.rater, r.relevance, r.clarity, r.freshness, r.fit,
        EXISTS (SELECT 1 FROM "EvaluationRating" n WHERE n."textId" = r."textId" AND n."raterId" = r."raterId" AND n.id > r.id) AS replaced,
        e.id::text AS "evaluationId", e.name AS evaluation, e.model, c.key AS style, p.version AS "promptVersion",
        i."externalId", x.language, x.id::text AS "textId", x.title, x.body
      FROM "EvaluationRating" r JOIN "EvaluationText" x ON x.id = r."textId" JOIN "EvaluationTask" t ON t.id = x."taskId"
        JOIN "EvaluationRun" e ON e.id = t."runId" JOIN "EvaluationItem" i ON i.id = t."itemId"
        JOIN "PromptVersion" p ON p.id = t."promptVersionId" JOIN "StyleCategory" c ON c.id = p."categoryId"
      WHERE t."runId" = ${runId}::uuid AND (${after}::uuid IS NULL OR r.id > ${after}::uuid)
      ORDER BY r.id LIMIT ${BATCH}::int`;
    if (rows.length > 0)
      yield rows.map((row) => ({ ...row, at: row.at.toISOString(), by: "human" as const }));
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.ratingId;
  }
}
