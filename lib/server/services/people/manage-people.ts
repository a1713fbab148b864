import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Role } from "#core/access/permissions.ts";
import { notFound, ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  findPerson,
  listPeople,
  type PersonRow,
  setPersonDisabled,
  updatePersonRole,
} from "../../repositories/people.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { updateWorkspace } from "../../repositories/workspace.ts";

export function people(): Promise<PersonRow[]> {
  return listPeople(database());
}

/** Gives a person another role. The owner's own role stays, and nobody makes a second owner. */
export async function changeRole(
  actor: Actor,
  input: { personId: string; role: Exclude<Role, "owner"> },
): Promise<void> {
  requirePermission(actor, "people.manage");
  await transaction(async (tx) => {
    const person = await otherPerson(tx, actor, input.personId);
    if (person.role === input.role) return;
    await updatePersonRole(tx, person.id, input.role);
    await insertAuditEvent(tx, {
      actor,
      action: "person.change-role",
      nounId: person.id,
      summary: `${person.name}: ${person.role} → ${input.role}`,
      before: { role: person.role },
      after: { role: input.role },
    });
  });
}

/** Ends (or gives back) a person's access. Their sessions end at once; what they did stays. */
export async function setAccess(actor: Actor, input: { personId: string; enabled: boolean }): Promise<void> {
  requirePermission(actor, "people.manage");
  await transaction(async (tx) => {
    const person = await otherPerson(tx, actor, input.personId);
    await setPersonDisabled(tx, person.id, input.enabled ? null : new Date());
    if (input.enabled) await updateWorkspace(tx, { onePersonMode: false });
    await insertAuditEvent(tx, {
      actor,
      action: input.enabled ? "person.enable" : "person.disable",
      nounId: person.id,
      summary: `${input.enabled ? "Enabled" : "Disabled"} ${person.name}`,
    });
  });
}

async function otherPerson(tx: Db, actor: Actor, id: string): Promise<PersonRow> {
  const person = await findPerson(tx, id);
  if (!person) throw notFound("person");
  if (person.role === "owner")
    throw new ProductError("forbidden", "The owner's account cannot be changed here.");
  if (person.id === actor.id)
    throw new ProductError("forbidden", "You cannot change your own access. Ask another admin.");
  return person;
}
