import "server-only";
import { WORKER } from "#core/access/actor.ts";
import { scoreAlarm } from "#core/learning/holds/score-alarm.ts";
import { scoreRecord } from "#core/learning/holds/score-record.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { activeModelId, findRewardModel } from "../../repositories/reward-models.ts";
import { latestScoreCheck, saveScoreCheck } from "../../repositories/score-checks.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { gatherPromises } from "./gather-promises.ts";

/**
 * Looks whether the score that is in use holds, and writes it down for the home page. When its alarm goes off, the audit
 * says so once. Called now and then by a worker; nothing is written where nothing of this score has come back.
 */
export async function checkScore(now = new Date()): Promise<void> {
  const db = database();
  const modelId = await activeModelId(db);
  const model = modelId === null ? null : await findRewardModel(db, modelId);
  if (!model) return;
  const promises = (await gatherPromises()).promises.filter((one) => one.modelId === model.id);
  if (promises.length === 0) return;
  const { pairs, items, promised, kept, keptInterval, verdict } = scoreRecord(promises);
  const { since, evidence } = scoreAlarm(promises);
  await transaction(async (tx) => {
    const before = await latestScoreCheck(tx, model.id);
    const day = now.toISOString().slice(0, 10);
    await saveScoreCheck(tx, {
      modelId: model.id,
      day,
      pairs,
      items,
      promised,
      kept,
      keptLow: keptInterval?.low ?? null,
      keptHigh: keptInterval?.high ?? null,
      verdict,
      evidence,
      alarmSince: since,
    });
    if (since === null || before?.alarmSince) return;
    await insertAuditEvent(tx, {
      actor: WORKER,
      action: "reward.alarm",
      nounId: model.id,
      summary: `Found that the score of “${model.name}” (v${model.version}) does not hold on what was sent up to ${since}`,
      after: { pairs, items, promised, kept, evidence },
    });
  });
}
