import "server-only";
import type { Person } from "#core/access/actor.ts";
import type { Role } from "#core/access/permissions.ts";
import type { Db } from "./transaction.ts";

export interface PersonRow extends Person {
  disabledAt: Date | null;
  createdAt: Date;
}

const columns = { id: true, name: true, email: true, role: true, disabledAt: true, createdAt: true } as const;

/** Everyone with an account, oldest first. A workspace has tens of people: no paging. */
export function listPeople(db: Db): Promise<PersonRow[]> {
  return db.user.findMany({ select: columns, orderBy: { createdAt: "asc" } });
}

export function findPerson(db: Db, id: string): Promise<PersonRow | null> {
  return db.user.findUnique({ select: columns, where: { id } });
}

export function findPersonByEmail(db: Db, email: string): Promise<PersonRow | null> {
  return db.user.findUnique({ select: columns, where: { email } });
}

/** How many accounts can sign in. */
export function countEnabledPeople(db: Db): Promise<number> {
  return db.user.count({ where: { disabledAt: null } });
}

export function countPeople(db: Db): Promise<number> {
  return db.user.count();
}

/** Makes an account with a password that is already hashed. */
export async function insertPerson(
  db: Db,
  person: { name: string; email: string; role: Role; passwordHash: string },
): Promise<PersonRow> {
  const { passwordHash, ...data } = person;
  const row = await db.user.create({ data: { ...data, emailVerified: true }, select: columns });
  await db.account.create({
    data: { userId: row.id, accountId: row.id, providerId: "credential", password: passwordHash },
  });
  return row;
}

export function updatePersonRole(db: Db, id: string, role: Role): Promise<PersonRow> {
  return db.user.update({ where: { id }, data: { role }, select: columns });
}

/** Disables (with a time) or enables (null) an account; disabling ends its sessions. */
export async function setPersonDisabled(db: Db, id: string, disabledAt: Date | null): Promise<PersonRow> {
  if (disabledAt) await db.session.deleteMany({ where: { userId: id } });
  return db.user.update({ where: { id }, data: { disabledAt }, select: columns });
}

export async function updatePersonName(db: Db, id: string, name: string): Promise<void> {
  await db.user.update({ where: { id }, data: { name } });
}

/** Ends the sessions of an account whose access has ended; answers whether it has. */
export async function deleteSessionsIfDisabled(db: Db, userId: string): Promise<boolean> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
  if (!person?.disabledAt) return false;
  await db.session.deleteMany({ where: { userId } });
  return true;
}
