import "server-only";
import type { Role } from "#core/access/permissions.ts";
import type { Db } from "./transaction.ts";

export interface InvitationRow {
  id: string;
  email: string;
  role: Role;
  invitedBy: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  createdAt: Date;
}

const columns = {
  id: true,
  email: true,
  role: true,
  invitedBy: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
  createdAt: true,
} as const;

export function insertInvitation(
  db: Db,
  data: {
    email: string;
    role: Role;
    tokenHash: string;
    invitedById: string | null;
    invitedBy: string;
    expiresAt: Date;
  },
): Promise<InvitationRow> {
  return db.invitation.create({ data, select: columns });
}

export function findInvitationByTokenHash(db: Db, tokenHash: string): Promise<InvitationRow | null> {
  return db.invitation.findUnique({ where: { tokenHash }, select: columns });
}

/** Invitations that still wait for an answer, newest first. */
export function listOpenInvitations(db: Db, now: Date): Promise<InvitationRow[]> {
  return db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: columns,
    take: 200,
  });
}

/** Marks an open invitation as accepted or revoked; false when it was no longer open. */
export async function closeInvitation(
  db: Db,
  id: string,
  how: "acceptedAt" | "revokedAt",
  now: Date,
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { [how]: now },
  });
  return count === 1;
}
