import "server-only";
import { forbidden, redirect } from "next/navigation";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { may, type Permission } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { currentPerson } from "./current-person.ts";
import { signInAddress } from "./sign-in-address.ts";

/** For actions and routes: the person, or `unauthenticated` / `forbidden`. */
export async function requirePerson(permission: Permission): Promise<Person> {
  const person = await currentPerson();
  if (!person) {
    throw new ProductError(
      "unauthenticated",
      "Your session has ended. Sign in again; what you typed is still here.",
    );
  }
  requirePermission(person, permission);
  return person;
}

/**
 * For pages: sends a visitor to sign in (or to set up a new workspace); shows the page of the wrong role
 * (app/(console)/forbidden.tsx).
 */
export async function requirePage(permission: Permission): Promise<Person> {
  const person = await currentPerson();
  if (person) {
    if (!may(person.role, permission)) forbidden();
    return person;
  }
  redirect(await signInAddress());
}
