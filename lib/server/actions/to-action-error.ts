import "server-only";
import type { ActionError } from "#core/errors/action-result.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { log } from "../log.ts";

/** An exception as the browser may see it. A fault is logged here, once, with an id that the message names. */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ProductError)
    return { code: error.code, message: error.message, fields: error.fields };
  const id = crypto.randomUUID().slice(0, 8);
  log().error({ err: error, faultId: id }, "unexpected fault");
  return {
    code: "fault",
    message: `Something went wrong on our side (fault ${id}). Nothing was saved. Try again; if it stays, tell an engineer the number.`,
    fields: {},
  };
}
