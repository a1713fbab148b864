import "server-only";
import type { SaidMessage } from "#core/experiments/fits/lines-of-arms.ts";
import { draftTexts } from "../../repositories/experiment-texts.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { frozenMessages } from "../../repositories/frozen-messages.ts";
import { textsOfArms } from "../../repositories/texts-of-arms.ts";
import type { Db } from "../../repositories/transaction.ts";

/**
 * Every message of an experiment's campaign as its arms say it, in order, batch by batch: as it was frozen at the launch,
 * or of a draft as it would be frozen now. A message that does not take part has its approved text in every arm.
 */
export async function* saidByArms(db: Db, row: ExperimentRow): AsyncGenerator<SaidMessage[]> {
  const textsOf = row.status === "draft" ? draftTexts : textsOfArms;
  for await (const batch of frozenMessages(db, row.campaignId)) {
    const ids = batch.map(({ messageId }) => messageId);
    const texts = new Map(
      (await textsOf(db, row.id, ids)).map(({ messageId, arm, ...text }) => [`${messageId} ${arm}`, text]),
    );
    yield batch.map((message) => {
      const { messageId, itemId, externalId } = message;
      const said = row.arms.map(({ key }) => ({ arm: key, text: texts.get(`${messageId} ${key}`) }));
      const takesPart = said.every(({ text }) => text !== undefined);
      const byArm = said.map(({ arm, text }) => ({ arm, message: { ...message, ...text } }));
      return { messageId, itemId, externalId, takesPart, byArm };
    });
  }
}
