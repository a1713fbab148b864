import { defineRoute } from "#server/actions/define-route.ts";
import { findThings } from "#server/services/shell/find-things.ts";

/** Things of every kind by name (`?text=`, at most 200 characters). What the person may not see is left out. */
export const GET = defineRoute("content.read", async (person, request) => {
  const text = (new URL(request.url).searchParams.get("text") ?? "").replaceAll("\0", "").slice(0, 200);
  return Response.json({ ok: true, data: await findThings(person, text.toWellFormed()) });
});
