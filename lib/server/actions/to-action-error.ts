import "server-only";
import type { ActionError } from "#core/errors/action-result.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { log } from "../log.ts";
import { isDatabaseAway } from "../repositories/database-away.ts";

const DATABASE_AWAY: ActionError = {
  code: "unavailable",
  message:
    "The database cannot be reached at the moment. Nothing was saved just now; work that is under way waits for it and loses nothing. Try again in a moment.",
  fields: {},
};

/**
 * An exception as the browser may see it. A fault is logged here, once, with an id that the message names. A database
 * that is away is none: it is said in the same words each time, however often a page asks.
 */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ProductError)
    return { code: error.code, message: error.message, fields: error.fields };
  if (isDatabaseAway(error)) {
    log().warn({ err: error }, "the database cannot be reached");
    return DATABASE_AWAY;
  }
  const id = crypto.randomUUID().slice(0, 8);
  log().error({ err: error, faultId: id }, "unexpected fault");
  return {
    code: "fault",
    message: `Something went wrong on our side (fault ${id}). Nothing was saved. Try again; if it stays, tell an engineer the number.`,
    fields: {},
  };
}
