import type { Person } from "#core/access/actor.ts";
import type { Role } from "#core/access/permissions.ts";
import { insertPerson } from "../repositories/people.ts";
import { database } from "../repositories/transaction.ts";

let count = 0;

/** Makes an account of this role, without a password, for a test to act as. */
export async function aPerson(role: Role, name = `${role} ${++count}`): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, ".")}@example.org`;
  const { id } = await insertPerson(database(), { name, email, role, passwordHash: "none" });
  return { id, name, email, role };
}
