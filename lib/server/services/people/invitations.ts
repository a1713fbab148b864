import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Role } from "#core/access/permissions.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { INVITATION_DAYS } from "#core/people/account.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  closeInvitation,
  findInvitationByTokenHash,
  type InvitationRow,
  insertInvitation,
  listOpenInvitations,
} from "../../repositories/invitations.ts";
import { findPersonByEmail, insertPerson, type PersonRow } from "../../repositories/people.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { updateWorkspace } from "../../repositories/workspace.ts";
import { hashPassword } from "./hash-password.ts";
import { hashToken, newToken } from "./one-time-token.ts";

/** Invites an address to a role. The token is returned once, for the link; the database keeps its hash. */
export async function invite(
  actor: Actor,
  input: { email: string; role: Exclude<Role, "owner"> },
): Promise<{ invitation: InvitationRow; token: string }> {
  requirePermission(actor, "people.manage");
  const { token, hash } = newToken();
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000);
  const invitation = await transaction(async (tx) => {
    if (await findPersonByEmail(tx, input.email)) {
      throw new ProductError("conflict", `${input.email} has an account already.`, {
        email: "Has an account already",
      });
    }
    const row = await insertInvitation(tx, {
      ...input,
      tokenHash: hash,
      invitedById: actor.id,
      invitedBy: actor.name,
      expiresAt,
    });
    await insertAuditEvent(tx, {
      actor,
      action: "invitation.create",
      nounId: row.id,
      summary: `Invited ${row.email} as ${row.role}`,
      after: { email: row.email, role: row.role, expiresAt: row.expiresAt },
    });
    return row;
  });
  return { invitation, token };
}

/** What an invitation link opens, or `not-found` where it was used, revoked or has expired. */
export async function openInvitation(token: string): Promise<InvitationRow> {
  const row = await findInvitationByTokenHash(database(), hashToken(token));
  if (!row || row.acceptedAt || row.revokedAt || row.expiresAt <= new Date()) {
    throw new ProductError(
      "not-found",
      "This invitation was used, revoked or has expired. Ask for a new link.",
    );
  }
  return row;
}

/** Makes the invited account. The second account ends the one-person mode. */
export async function acceptInvitation(
  token: string,
  account: { name: string; password: string },
): Promise<PersonRow> {
  const invitation = await openInvitation(token);
  const passwordHash = await hashPassword(account.password);
  return transaction(async (tx) => {
    if (!(await closeInvitation(tx, invitation.id, "acceptedAt", new Date()))) {
      throw conflict("This invitation was used a moment ago. Sign in, or ask for a new link.");
    }
    if (await findPersonByEmail(tx, invitation.email))
      throw conflict(`${invitation.email} has an account already. Sign in.`);
    const { email, role } = invitation;
    const person = await insertPerson(tx, { name: account.name, email, role, passwordHash });
    await updateWorkspace(tx, { onePersonMode: false });
    await insertAuditEvent(tx, {
      actor: person,
      action: "invitation.accept",
      nounId: invitation.id,
      summary: `${person.name} joined as ${role}`,
      after: { email, role, onePersonMode: false },
    });
    return person;
  });
}

export async function revokeInvitation(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, "people.manage");
  await transaction(async (tx) => {
    if (!(await closeInvitation(tx, id, "revokedAt", new Date()))) throw notFound("invitation");
    await insertAuditEvent(tx, {
      actor,
      action: "invitation.revoke",
      nounId: id,
      summary: "Revoked an invitation",
    });
  });
}

export function openInvitations(): Promise<InvitationRow[]> {
  return listOpenInvitations(database(), new Date());
}
