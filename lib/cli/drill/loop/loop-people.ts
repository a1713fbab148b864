import type { Person } from "#core/access/actor.ts";
import type { Role } from "#core/access/permissions.ts";
import { insertPerson } from "#server/repositories/people.ts";
import { database } from "#server/repositories/transaction.ts";

/** Who runs the loop: Dan reviews and puts campaigns and experiments together, Mia approves, launches, loads and trains. */
export interface LoopPeople {
  dan: Person;
  mia: Person;
}

export async function loopPeople(): Promise<LoopPeople> {
  const join = async (name: string, role: Role): Promise<Person> => {
    const email = `${name.toLowerCase()}-${Date.now()}@example.org`;
    const { id } = await insertPerson(database(), { name, email, role, passwordHash: "none" });
    return { id, name, email, role };
  };
  return { dan: await join("Dan", "operator"), mia: await join("Mia", "manager") };
}
