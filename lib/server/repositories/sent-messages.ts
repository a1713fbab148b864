import "server-only";
import type { SentMessage } from "#core/learning/outcomes/sent-experiment.ts";
import type { SentExperimentRow } from "./sent-experiments.ts";
import type { Db } from "./transaction.ts";

interface Row {
  number: number;
  itemId: string;
  itemTitle: string;
  itemBody: string;
  language: string;
  categoryKey: string | null;
  armKey: string;
  title: string;
  body: string;
  reward: number | null;
  rewardModelId: string | null;
  shown: number;
  clicked: number;
  day: string;
}

/**
 * Messages of an experiment whose figures were told by message (those of its only message are its own in any case), with
 * every arm's text and what came back before `movedOn`. An edited text has no score: nobody scored the edit.
 */
export async function sentMessages(
  db: Db,
  { id, movedOn, messages }: SentExperimentRow,
  after: number,
  take: number,
): Promise<SentMessage[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH counts AS (
      SELECT a.id AS "armId", c.*
      FROM "ExperimentArm" a CROSS JOIN LATERAL (
        SELECT CASE WHEN ${messages}::int = 1 THEN 1 ELSE o.message END AS number, max(o.day)::text AS day,
          sum(o.delivered)::float8 AS shown, sum(o.clicked)::float8 AS clicked
        FROM "Outcome" o
        WHERE o."armId" = a.id AND o.day < coalesce(${movedOn}::date, 'infinity')
          AND (o.message > ${after}::int AND o.message <= ${after + take}::int OR ${messages}::int = 1)
        GROUP BY 1) c
      WHERE a."experimentId" = ${id}::uuid
    )
    SELECT m.number, m."itemId"::text, i.title AS "itemTitle", i.body AS "itemBody", i.language, m."categoryKey",
      a.key AS "armKey", t.title, t.body, c.shown, c.clicked, c.day,
      CASE WHEN edited.yes THEN NULL ELSE t.reward END AS reward,
      CASE WHEN edited.yes THEN NULL ELSE t."rewardModelId" END AS "rewardModelId"
    FROM counts c JOIN "ExperimentArm" a ON a.id = c."armId"
      JOIN "ExperimentMessage" m ON m."experimentId" = ${id}::uuid AND m.number = c.number
      JOIN "ExperimentText" t ON t."armId" = c."armId" AND t.number = c.number
      JOIN "ContentItem" i ON i.id = m."itemId"
      JOIN "CampaignMessage" sent ON sent.id = m."messageId" JOIN "Decision" d ON d.id = sent."decisionId"
      CROSS JOIN LATERAL (SELECT a.source = 'approved' AND d.action = 'override' AS yes) edited
    ORDER BY m.number, a.position`;
  return [...Map.groupBy(rows, ({ number }) => number).values()].map(toMessage);
}

function toMessage(rows: readonly Row[]): SentMessage {
  const { number, itemId, itemTitle, itemBody, language, categoryKey } = rows[0]!;
  return {
    number,
    itemId,
    item: { title: itemTitle, body: itemBody, language },
    categoryKey,
    day: rows
      .map(({ day }) => day)
      .sort()
      .at(-1)!,
    texts: rows.map(({ armKey, title, body, reward, rewardModelId, shown, clicked }) => ({
      armKey,
      title,
      body,
      reward,
      rewardModelId,
      counts: { shown, clicked },
    })),
  };
}
