import { z } from "zod";
import { INVITABLE_ROLES } from "../access/permissions.ts";
import { password } from "./password.ts";

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Enter an e-mail address, such as ana@example.com"));

export const personName = z.string().trim().min(1, "Enter a name").max(100);

/** What a person gives to make an account. */
export const newAccount = z.object({ name: personName, email, password });
export type NewAccount = z.infer<typeof newAccount>;

/** What an admin gives to invite someone. */
export const newInvitation = z.object({ email, role: z.enum(INVITABLE_ROLES) });

export const INVITATION_DAYS = 7;
