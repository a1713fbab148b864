import "server-only";
import type { Person } from "#core/access/actor.ts";
import { may } from "#core/access/permissions.ts";
import type { LearningSchedule } from "#core/learning/schedule/learning-schedule.ts";
import { findPerson } from "../../repositories/people.ts";
import { database } from "../../repositories/transaction.ts";

/**
 * The person who set the schedule, as who it acts: with their rights of now, and with its name beside theirs. Null where
 * they have no access any more, or may not train.
 */
export async function onBehalfOf({ changedById }: LearningSchedule): Promise<Person | null> {
  const found = changedById === null ? null : await findPerson(database(), changedById);
  if (!found || found.disabledAt || !may(found.role, "rewards.train")) return null;
  const { id, name, email, role } = found;
  return { id, name: `${name} (schedule)`, email, role };
}
