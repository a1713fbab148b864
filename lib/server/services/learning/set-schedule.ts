import "server-only";
import { type Actor, type Person, requirePermission } from "#core/access/actor.ts";
import { conflict } from "#core/errors/product-error.ts";
import type { LearningSchedule, LearningScheduleInput } from "#core/learning/schedule/learning-schedule.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { readSchedule, updateSchedule } from "../../repositories/learning-schedule.ts";
import { database, transaction } from "../../repositories/transaction.ts";

/** When the console trains by itself. */
export async function learningSchedule(actor: Actor): Promise<LearningSchedule> {
  requirePermission(actor, "rewards.read");
  return readSchedule(database());
}

/**
 * Sets when the console trains by itself. It then acts on behalf of this person, as far as they may: activating asks for
 * that right, too. Throws `conflict` where someone else changed it since they looked.
 */
export async function setLearningSchedule(person: Person, input: LearningScheduleInput): Promise<void> {
  requirePermission(person, "rewards.train");
  if (input.activates) requirePermission(person, "rewards.activate");
  await transaction(async (tx) => {
    const before = await readSchedule(tx);
    if (!(await updateSchedule(tx, input, person)))
      throw conflict(
        `${before.changedBy ?? "Someone"} changed the schedule meanwhile. Look at it again, then set it.`,
      );
    const { rhythm, leastNewPairs, activates } = input;
    await insertAuditEvent(tx, {
      actor: person,
      action: "reward.schedule",
      nounId: "schedule",
      summary:
        rhythm === "off"
          ? "Turned training on a schedule off"
          : `Set the console to train ${rhythm}, from ${leastNewPairs.toLocaleString("en")} new pairs on${activates ? ", and to activate what is better" : ""}`,
      before: { rhythm: before.rhythm, leastNewPairs: before.leastNewPairs, activates: before.activates },
      after: { rhythm, leastNewPairs, activates },
    });
  });
}
