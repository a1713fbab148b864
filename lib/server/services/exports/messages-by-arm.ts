import "server-only";
import type { FrozenMessage } from "#core/campaigns/frozen-message.ts";
import type { ExportMessage } from "#core/export/export-message.ts";
import type { OutgoingExperiment } from "#core/export/tabular-experiment.ts";
import { textsOfArms } from "../../repositories/texts-of-arms.ts";
import type { Db } from "../../repositories/transaction.ts";

/**
 * Each message once for every arm, in the order of the arms: with the arm's text, or with the approved one where the
 * message does not take part. So a recipient is sent the rows of one arm, and none of any other.
 */
export async function messagesByArm(
  db: Db,
  batch: readonly FrozenMessage[],
  { id, arms }: OutgoingExperiment,
): Promise<ExportMessage[]> {
  const ids = batch.map(({ messageId }) => messageId);
  const texts = new Map(
    (await textsOfArms(db, id, ids)).map(({ messageId, arm, ...text }) => [`${messageId} ${arm}`, text]),
  );
  return batch.flatMap((message) =>
    arms.map(({ key: arm }) => ({ ...message, ...texts.get(`${message.messageId} ${arm}`), arm })),
  );
}
