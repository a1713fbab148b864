import "server-only";
import type { Db } from "./transaction.ts";

/** What an arm of an experiment says for a message that takes part. */
export interface ArmText {
  messageId: string;
  arm: string;
  title: string;
  body: string;
  candidateId: string | null;
  categoryKey: string | null;
}

/** The frozen texts of all arms for these messages; none for a message that does not take part. */
export function textsOfArms(db: Db, experimentId: string, messageIds: readonly string[]): Promise<ArmText[]> {
  return db.$queryRaw`
    SELECT x."messageId", a.key AS arm, t.title, t.body, t."candidateId", t."categoryKey"
    FROM "ExperimentMessage" x JOIN "ExperimentArm" a ON a."experimentId" = x."experimentId"
      JOIN "ExperimentText" t ON t."armId" = a.id AND t.number = x.number
    WHERE x."experimentId" = ${experimentId}::uuid AND x."messageId" = ANY(${messageIds}::uuid[])`;
}
