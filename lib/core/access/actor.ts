import { ProductError } from "../errors/product-error.ts";
import { may, type Permission, type Role } from "./permissions.ts";

/** Who acts: a person with an account, or the product itself (`id` null: worker, command line, set-up). */
export interface Actor {
  id: string | null;
  name: string;
  role: Role;
}

/** An actor with an account; decisions and approvals are made by these alone. */
export interface Person extends Actor {
  id: string;
  email: string;
}

export const COMMAND_LINE: Actor = { id: null, name: "Command line", role: "admin" };
export const WORKER: Actor = { id: null, name: "Worker", role: "admin" };

/** Throws `forbidden` unless the actor's role holds the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (may(actor.role, permission)) return;
  throw new ProductError(
    "forbidden",
    `Your role (${actor.role}) may not do this (${permission}). Ask an admin of the workspace.`,
  );
}
