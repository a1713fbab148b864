import "server-only";
import type { Person } from "#core/access/actor.ts";
import { API_KEY_PREFIX } from "#core/access/api-key.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { findApiKeyByHash, noteApiKeyUse } from "../../repositories/api-keys.ts";
import { database } from "../../repositories/transaction.ts";
import { hashToken } from "../people/one-time-token.ts";
import { worksAt } from "./api-keys.ts";

/**
 * Who a request's key stands for: an actor with the key's role, whose id and name are the key's, so that the audit says
 * which program it was. Throws `unauthenticated` without a key that works; why it does not is told to nobody who has none.
 */
export async function apiActor(authorization: string | null): Promise<Person> {
  const key = authorization?.match(/^Bearer ([\w-]{20,200})$/i)?.[1];
  const row = key?.startsWith(API_KEY_PREFIX) ? await findApiKeyByHash(database(), hashToken(key)) : null;
  if (!row) {
    throw new ProductError(
      "unauthenticated",
      "Send an API key as “Authorization: Bearer pgk_…”. An admin makes one in the settings of the console.",
    );
  }
  const state = worksAt(row, new Date());
  if (state !== "works") {
    const what = state === "revoked" ? "was revoked" : "has expired";
    throw new ProductError(
      "unauthenticated",
      `This API key ${what}. Ask an admin of the console for a new one.`,
    );
  }
  await noteApiKeyUse(database(), row.id, new Date());
  return { id: row.id, name: `API key “${row.name}”`, email: "", role: row.role };
}
