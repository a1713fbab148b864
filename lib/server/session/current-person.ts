import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Person } from "#core/access/actor.ts";
import { ROLES, type Role } from "#core/access/permissions.ts";
import { auth } from "./auth.ts";

/** Who is signed in on this request, or null. Read once per request. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  if (!session || session.user.disabledAt) return null;
  const role = ROLES.find((known) => known === session.user.role) as Role | undefined;
  if (!role) return null;
  return { id: session.user.id, name: session.user.name, email: session.user.email, role };
});
