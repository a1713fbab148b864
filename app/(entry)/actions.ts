"use server";
import { z } from "zod";
import { email, newAccount, personName } from "#core/people/account.ts";
import { password } from "#core/people/password.ts";
import { definePublicAction } from "#server/actions/define-public-action.ts";
import { acceptInvitation } from "#server/services/people/invitations.ts";
import { setUpWorkspace } from "#server/services/people/set-up.ts";
import { isLocalRequest, signIn } from "#server/session/sign-in.ts";

const setUp = newAccount.extend({ code: z.string().max(200).default("") });

export const setUpAction = definePublicAction(setUp, async ({ code, ...account }) => {
  await setUpWorkspace(account, { local: await isLocalRequest(), code });
  await signIn(account);
});

export const signInAction = definePublicAction(
  z.object({ email, password: z.string().min(1).max(200) }),
  (input) => signIn(input),
);

export const acceptInvitationAction = definePublicAction(
  z.object({ token: z.string().min(1).max(200), name: personName, password }),
  async ({ token, ...account }) => {
    const person = await acceptInvitation(token, account);
    await signIn({ email: person.email, password: account.password });
  },
);
