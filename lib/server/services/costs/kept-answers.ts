import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { env } from "../../env.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { countCachedAnswers, deleteCachedAnswers } from "../../repositories/cached-answers.ts";
import { database, transaction } from "../../repositories/transaction.ts";

export interface KeptAnswersView {
  answers: number;
  bytes: number;
  /** What they are kept to. */
  days: number;
  megabytes: number;
}

export async function keptAnswersView(actor: Actor): Promise<KeptAnswersView> {
  requirePermission(actor, "runs.read");
  const { PUSHGEN_CACHE_DAYS: days, PUSHGEN_CACHE_MB: megabytes } = env();
  return { ...(await countCachedAnswers(database())), days, megabytes };
}

/** Forgets every kept answer: the next runs ask the model again. Returns how many there were. */
export async function forgetAnswers(actor: Actor): Promise<number> {
  requirePermission(actor, "settings.manage");
  return transaction(async (tx) => {
    const forgotten = await deleteCachedAnswers(tx);
    await insertAuditEvent(tx, {
      actor,
      action: "workspace.change",
      nounId: "1",
      summary: `Forgot ${forgotten} kept answers`,
      after: { forgotten },
    });
    return forgotten;
  });
}
