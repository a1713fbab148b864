import "server-only";
import { Prisma } from "../db/generated/client.ts";
import type { ArmText } from "./texts-of-arms.ts";
import type { Db } from "./transaction.ts";

/** A candidate "c" of a message "m" that another text may be taken from. */
const USABLE = Prisma.sql`c."itemId" = m."itemId" AND c.kind = 'generated' AND c."guardrailLevel" <> 'block'
  AND c."duplicateOfId" IS NULL AND c."supersededAt" IS NULL`;
const BEST_FIRST = Prisma.sql`ORDER BY c.reward DESC NULLS LAST, c.id LIMIT 1`;

/**
 * What every arm of an experiment would say for every message of its campaign (or for these), as the tables stand:
 * “texts”. And of these messages those that take part, “part”: each arm has a text, and no arm says what the control says,
 * since two same texts compare nothing.
 */
const armTexts = (experimentId: string, messageIds: readonly string[] | null = null) => Prisma.sql`
  texts AS MATERIALIZED (
    SELECT m.id AS "messageId", m.position, m."itemId", m."externalId", m."categoryKey" AS "messageCategory",
      a.id AS "armId", a.key AS arm, a.position AS "armPosition", a."isControl", x.*
    FROM "Experiment" e JOIN "CampaignMessage" m ON m."campaignId" = e."campaignId"
      JOIN "ExperimentArm" a ON a."experimentId" = e.id
      CROSS JOIN LATERAL (
        (SELECT m."candidateId", m."categoryKey", m.title, m.body, c.reward, c."rewardModelId"
          FROM (SELECT 1) one LEFT JOIN "Candidate" c ON c.id = m."candidateId" WHERE a.source = 'approved')
        UNION ALL
        (SELECT c.id, NULL, c.title, c.body, c.reward, c."rewardModelId" FROM "Candidate" c
          WHERE a.source = 'human' AND c."itemId" = m."itemId" AND c.kind = 'reference' AND c."supersededAt" IS NULL LIMIT 1)
        UNION ALL
        (SELECT c.id, c."categoryKey", c.title, c.body, c.reward, c."rewardModelId" FROM "Candidate" c
          WHERE a.source = 'second' AND ${USABLE} AND c.id IS DISTINCT FROM m."candidateId"
            AND (c.title, c.body) <> (m.title, m.body) ${BEST_FIRST})
        UNION ALL
        (SELECT c.id, c."categoryKey", c.title, c.body, c.reward, c."rewardModelId" FROM "Candidate" c
          WHERE a.source = 'category' AND ${USABLE} AND c."categoryKey" = a."categoryKey" ${BEST_FIRST})
        UNION ALL
        (SELECT NULL, NULL, a.title, a.body, NULL, NULL WHERE a.source = 'fixed')
      ) x
    WHERE e.id = ${experimentId}::uuid
      ${messageIds === null ? Prisma.empty : Prisma.sql`AND m.id = ANY(${messageIds}::uuid[])`}
  ), part AS MATERIALIZED (
    SELECT t."messageId", row_number() OVER (ORDER BY min(t.position), t."messageId")::int AS number
    FROM texts t JOIN texts control ON control."messageId" = t."messageId" AND control."isControl"
    GROUP BY t."messageId"
    HAVING count(*) = (SELECT count(*) FROM "ExperimentArm" WHERE "experimentId" = ${experimentId}::uuid)
      AND bool_and(t."isControl" OR (t.title, t.body) <> (control.title, control.body))
  )`;

/** How many messages would take part, and how many the campaign has. */
export async function takingPart(db: Db, experimentId: string): Promise<{ messages: number; of: number }> {
  const [row] = await db.$queryRaw<[{ messages: number; of: number }]>`
    WITH ${armTexts(experimentId)}
    SELECT (SELECT count(*) FROM part)::int AS messages,
      (SELECT count(*) FROM "CampaignMessage" m JOIN "Experiment" e ON e."campaignId" = m."campaignId"
        WHERE e.id = ${experimentId}::uuid)::int AS of`;
  return row;
}

/** One text of an arm for a message, as lists show them. */
export interface ArmTextRow {
  number: number;
  externalId: string;
  messageCategory: string | null;
  arm: string;
  title: string;
  body: string;
  categoryKey: string | null;
}

/** What the arms of a draft would say: the first messages that would take part. */
export function previewTexts(db: Db, experimentId: string, take: number): Promise<ArmTextRow[]> {
  return db.$queryRaw`
    WITH ${armTexts(experimentId)}
    SELECT p.number, t."externalId", t."messageCategory", t.arm, t.title, t.body, t."categoryKey"
    FROM part p JOIN texts t ON t."messageId" = p."messageId"
    WHERE p.number <= ${take}::int ORDER BY p.number, t."armPosition"`;
}

/** What the arms of a draft would say for these messages; none for a message that would not take part. */
export function draftTexts(db: Db, experimentId: string, messageIds: readonly string[]): Promise<ArmText[]> {
  return db.$queryRaw`
    WITH ${armTexts(experimentId, messageIds)}
    SELECT t."messageId", t.arm, t.title, t.body, t."candidateId", t."categoryKey"
    FROM part p JOIN texts t ON t."messageId" = p."messageId"`;
}

/** The names of all tokens that the texts of a draft's arms may hold. */
export async function tokenNamesOfDraft(db: Db, experimentId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    WITH ${armTexts(experimentId)}
    SELECT DISTINCT found[1] AS name FROM texts t,
      regexp_matches(t.title || ' ' || t.body, '\\{\\{\\s*([A-Za-z_][A-Za-z0-9_.]*)', 'g') AS found`;
  return rows.map((row) => row.name);
}

/** What the arms of a launched experiment say; `after` is the number of the last message of the page before. */
export function frozenTexts(
  db: Db,
  experimentId: string,
  after: number,
  take: number,
): Promise<ArmTextRow[]> {
  return db.$queryRaw`
    SELECT m.number, m."externalId", m."categoryKey" AS "messageCategory", a.key AS arm, t.title, t.body, t."categoryKey"
    FROM "ExperimentMessage" m JOIN "ExperimentArm" a ON a."experimentId" = m."experimentId"
      JOIN "ExperimentText" t ON t."armId" = a.id AND t.number = m.number
    WHERE m."experimentId" = ${experimentId}::uuid AND m.number > ${after}::int AND m.number <= ${after + take}::int
    ORDER BY m.number, a.position`;
}

/** Freezes what every arm says, as the tables stand. Returns how many messages take part. */
export async function freezeTexts(db: Db, experimentId: string): Promise<number> {
  const [row] = await db.$queryRaw<[{ messages: number }]>`
    WITH ${armTexts(experimentId)}, messages AS (
      INSERT INTO "ExperimentMessage" ("experimentId", number, "messageId", "itemId", "externalId", "categoryKey")
      SELECT DISTINCT ON (p.number) ${experimentId}::uuid, p.number, t."messageId", t."itemId", t."externalId",
        t."messageCategory"
      FROM part p JOIN texts t ON t."messageId" = p."messageId" RETURNING 1
    ), frozen AS (
      INSERT INTO "ExperimentText" ("armId", number, "candidateId", "categoryKey", title, body, reward, "rewardModelId")
      SELECT t."armId", p.number, t."candidateId", t."categoryKey", t.title, t.body, t.reward, t."rewardModelId"
      FROM part p JOIN texts t ON t."messageId" = p."messageId" RETURNING 1
    )
    SELECT count(*)::int AS messages FROM messages`;
  return row.messages;
}

/** Mean reward of each arm's texts, over the messages for which every arm has one by the same model; null without any. */
export async function meanRewards(db: Db, experimentId: string): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ armId: number; reward: number }[]>`
    WITH scored AS (
      SELECT t.number FROM "ExperimentText" t JOIN "ExperimentArm" a ON a.id = t."armId"
      WHERE a."experimentId" = ${experimentId}::uuid GROUP BY t.number
      HAVING bool_and(t.reward IS NOT NULL) AND count(DISTINCT t."rewardModelId") = 1
    )
    SELECT t."armId", avg(t.reward)::float8 AS reward
    FROM "ExperimentText" t JOIN "ExperimentArm" a ON a.id = t."armId" JOIN scored USING (number)
    WHERE a."experimentId" = ${experimentId}::uuid GROUP BY t."armId"`;
  return new Map(rows.map(({ armId, reward }) => [armId, reward]));
}
