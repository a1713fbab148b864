import "server-only";
import { hashPassword as hash } from "better-auth/crypto";

/** The sign-in library's own hash (scrypt), so that it can check what set-up and invitations stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}
