import "server-only";
import { APIError } from "better-auth/api";
import { headers } from "next/headers";
import { ProductError } from "#core/errors/product-error.ts";
import { auth } from "./auth.ts";

/** Signs in and sets the session's cookie. One message for every wrong pair: it does not tell who has an account. */
export async function signIn(input: { email: string; password: string }): Promise<void> {
  try {
    await auth().api.signInEmail({ body: input, headers: await headers() });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    throw new ProductError("unauthenticated", "The e-mail address or the password is wrong.");
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
