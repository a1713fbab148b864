"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { INVITABLE_ROLES } from "#core/access/permissions.ts";
import { newInvitation } from "#core/people/account.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { invite, revokeInvitation } from "#server/services/people/invitations.ts";
import { changeRole, setAccess } from "#server/services/people/manage-people.ts";

const changed = () => revalidatePath("/people");

/** The path of the link is all that ever leaves the server of the token; the browser knows its own address. */
export const inviteAction = defineAction("people.manage", newInvitation, async (person, input) => {
  const { token, invitation } = await invite(person, input);
  changed();
  return { path: `/invite/${token}`, email: invitation.email, expiresAt: invitation.expiresAt.toISOString() };
});

export const revokeInvitationAction = defineAction(
  "people.manage",
  z.object({ id: z.uuid() }),
  async (person, { id }) => {
    await revokeInvitation(person, id);
    changed();
  },
);

export const changeRoleAction = defineAction(
  "people.manage",
  z.object({ personId: z.string().max(100), role: z.enum(INVITABLE_ROLES) }),
  async (person, input) => {
    await changeRole(person, input);
    changed();
  },
);

export const setAccessAction = defineAction(
  "people.manage",
  z.object({ personId: z.string().max(100), enabled: z.boolean() }),
  async (person, input) => {
    await setAccess(person, input);
    changed();
  },
);
