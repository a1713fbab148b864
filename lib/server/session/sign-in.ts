import "server-only";
import { APIError } from "better-auth/api";
import { headers } from "next/headers";
import { ProductError } from "#core/errors/product-error.ts";
import { endSessionsOfDisabled } from "../services/people/disabled-sessions.ts";
import { auth } from "./auth.ts";
import { forgetWrongPasswords, noteWrongPassword, requireTriesLeft } from "./sign-in-limit.ts";

/**
 * Signs in and sets the session's cookie. One message for every wrong pair: it does not tell who has an account.
 * Throws `unauthenticated` for a wrong pair and after too many of them, `forbidden` where the access has ended.
 */
export async function signIn({ email, password }: { email: string; password: string }): Promise<void> {
  await requireTriesLeft(email);
  const signedIn = await auth()
    .api.signInEmail({ body: { email, password }, headers: await headers() })
    .catch((error: unknown) => {
      if (error instanceof APIError) return null;
      throw error;
    });
  if (!signedIn) {
    await noteWrongPassword(email);
    throw new ProductError("unauthenticated", "The e-mail address or the password is wrong.");
  }
  await forgetWrongPasswords(email);
  if (await endSessionsOfDisabled(signedIn.user.id)) {
    throw new ProductError(
      "forbidden",
      "Your access to this workspace has ended. Ask one of its admins to give it back.",
    );
  }
}

/** Ends the session of this request. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}

/** Whether the request came from this very machine; the web server says so (lib/cli/web-process.ts). */
export async function isLocalRequest(): Promise<boolean> {
  return (await headers()).get("x-pushgen-local") === "1";
}

/** Changes the own password and ends the person's other sessions. Throws `invalid` where the present one is wrong. */
export async function changePassword(input: { present: string; next: string }): Promise<void> {
  try {
    await auth().api.changePassword({
      body: { currentPassword: input.present, newPassword: input.next, revokeOtherSessions: true },
      headers: await headers(),
    });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    throw new ProductError("invalid", "The present password is wrong. Nothing was changed.", {
      present: "Not your present password",
    });
  }
}
