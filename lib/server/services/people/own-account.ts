import "server-only";
import type { Person } from "#core/access/actor.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { updatePersonName } from "../../repositories/people.ts";
import { transaction } from "../../repositories/transaction.ts";

/** Changes the person's own name. What they did before stays under the old one. */
export async function renameSelf(person: Person, name: string): Promise<void> {
  if (person.name === name) return;
  await transaction(async (tx) => {
    await updatePersonName(tx, person.id, name);
    await insertAuditEvent(tx, {
      actor: person,
      action: "person.rename",
      nounId: person.id,
      summary: `${person.name} is now called ${name}`,
      before: { name: person.name },
      after: { name },
    });
  });
}

/** Writes down that the person's password was changed. */
export async function recordPasswordChange(person: Person): Promise<void> {
  await transaction((tx) =>
    insertAuditEvent(tx, {
      actor: person,
      action: "person.change-password",
      nounId: person.id,
      summary: `${person.name} changed the own password`,
    }),
  );
}
