import "server-only";
import type { Person } from "#core/access/actor.ts";
import type { Permission } from "#core/access/permissions.ts";
import { PRODUCT_ERROR_STATUS } from "#core/errors/product-error.ts";
import { requirePerson } from "../session/require-person.ts";
import { toActionError } from "./to-action-error.ts";

/**
 * The one wrapper of every API route for people: checks who and may, answers refusals as JSON
 * `{ok: false, error}` with the status of their kind. Same-origin is required of anything that changes state.
 */
export function defineRoute<C>(
  permission: Permission,
  handle: (person: Person, request: Request, context: C) => Promise<Response>,
): (request: Request, context: C) => Promise<Response> {
  return async (request, context) => {
    try {
      if (request.method !== "GET" && !isSameOrigin(request))
        return new Response("Cross-origin request refused", { status: 403 });
      return await handle(await requirePerson(permission), request, context);
    } catch (error) {
      const shown = toActionError(error);
      const status = shown.code === "fault" ? 500 : PRODUCT_ERROR_STATUS[shown.code];
      return Response.json({ ok: false, error: shown }, { status, headers: { "cache-control": "no-store" } });
    }
  };
}

function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
