import { z } from "zod";
import type { Role } from "./permissions.ts";

/** The roles that a key may have: what a program does, and never what only people may. */
export const API_KEY_ROLES = ["operator", "manager"] as const satisfies readonly Role[];
export type ApiKeyRole = (typeof API_KEY_ROLES)[number];

/** What a key begins with, so that people and scanners know it for what it is. */
export const API_KEY_PREFIX = "pgk_";

/** How long a key works; 0 for as long as nobody revokes it. */
export const API_KEY_DAYS = [0, 30, 90, 365] as const;

/** What a person says of a new key. */
export const newApiKey = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Name the key after the program that uses it")
    .max(80, "At most 80 characters")
    .refine((text) => !/\p{Cc}/u.test(text), "Write it on one line"),
  role: z.enum(API_KEY_ROLES),
  days: z.coerce.number().pipe(z.union(API_KEY_DAYS.map((days) => z.literal(days)))),
});
export type NewApiKey = z.output<typeof newApiKey>;

/** A key as people see it: never the key itself. Times are ISO 8601. */
export interface ApiKeyView {
  id: string;
  name: string;
  /** Its first signs. */
  start: string;
  role: Role;
  state: "works" | "expired" | "revoked";
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
}
