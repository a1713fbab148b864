import "server-only";
import type { PeopleSaid } from "#core/evaluation/judge/people-on-pairs.ts";
import { STANDS } from "./standing-votes.ts";
import type { Db } from "./transaction.ts";

/**
 * What people said of the very texts that a judging judged: people who rated both (their newest rating of each, all four
 * scales added up), standing votes of duels, and decisions that approved one of the two as it was while the other was
 * shown and that stand. Duels and decisions are about the content, so the item is found by its external id there, and a
 * text by its words.
 */
export function peopleOnPairs(db: Db, judgingId: string): Promise<PeopleSaid[]> {
  return db.$queryRaw<PeopleSaid[]>`
    WITH pair AS (
      SELECT p.id, p."baselineTextId", p."challengerTextId", i.id AS "itemId", x.title AS bt, x.body AS bb, y.title AS ct,
        y.body AS cb
      FROM "EvaluationJudgedPair" p JOIN "EvaluationText" x ON x.id = p."baselineTextId"
        JOIN "EvaluationText" y ON y.id = p."challengerTextId" JOIN "EvaluationItem" e ON e.id = p."itemId"
        LEFT JOIN "ContentItem" i ON i."externalId" = e."externalId"
      WHERE p."judgingId" = ${judgingId}::uuid AND p.status = 'succeeded'
    ), rated AS (
      SELECT DISTINCT ON (r."textId", r."raterId") r."textId", r."raterId",
        r.relevance + r.clarity + r.freshness + r.fit AS points
      FROM "EvaluationRating" r
      WHERE r."textId" IN (SELECT "baselineTextId" FROM pair UNION SELECT "challengerTextId" FROM pair)
      ORDER BY r."textId", r."raterId", r.id DESC
    ), said AS (
      SELECT p.id, 'rating' AS source, CASE WHEN b.points > c.points THEN 'baseline' WHEN b.points < c.points
        THEN 'challenger' ELSE 'tie' END AS says
      FROM pair p JOIN rated b ON b."textId" = p."baselineTextId"
        JOIN rated c ON c."textId" = p."challengerTextId" AND c."raterId" = b."raterId"
      UNION ALL
      SELECT p.id, 'duel', CASE WHEN v.choice IN ('tie', 'neither') THEN v.choice::text
        WHEN ((v.choice = 'left') = v."firstOnLeft") = ((d."firstTitle", d."firstBody") = (p.bt, p.bb)) THEN 'baseline'
        ELSE 'challenger' END
      FROM pair p JOIN "Duel" d ON d."itemId" = p."itemId" AND (
          ((d."firstTitle", d."firstBody") = (p.bt, p.bb) AND (d."secondTitle", d."secondBody") = (p.ct, p.cb)) OR
          ((d."firstTitle", d."firstBody") = (p.ct, p.cb) AND (d."secondTitle", d."secondBody") = (p.bt, p.bb)))
        JOIN "DuelVote" v ON v."duelId" = d.id AND ${STANDS}
      UNION ALL
      SELECT p.id, 'decision', CASE WHEN (w.title, w.body) = (p.bt, p.bb) THEN 'baseline' ELSE 'challenger' END
      FROM pair p JOIN "Decision" d ON d."itemId" = p."itemId" AND d.action = 'approve' AND d."bulkId" IS NULL
          AND NOT EXISTS (SELECT 1 FROM "Decision" u WHERE u."undoesId" = d.id)
        JOIN "Candidate" w ON w.id = d."candidateId" AND (w.title, w.body) IN ((p.bt, p.bb), (p.ct, p.cb))
      WHERE EXISTS (
        SELECT 1 FROM "Candidate" l WHERE l."itemId" = p."itemId" AND d.shown ? l.id::text AND (l.title, l.body) =
          CASE WHEN (w.title, w.body) = (p.bt, p.bb) THEN (p.ct, p.cb) ELSE (p.bt, p.bb) END)
    )
    SELECT id::text AS "pairId", source, says, count(*)::int AS people FROM said GROUP BY 1, 2, 3`;
}
