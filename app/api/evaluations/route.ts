import { z } from "zod";
import { defineRoute } from "#server/actions/define-route.ts";
import { evaluations } from "#server/services/evaluations/read-evaluations.ts";

const key = z.uuid().optional().catch(undefined);

/** Evaluations, newest first: `?set=` (a set's id) and `?before=`, the key of the page before. */
export const GET = defineRoute("evaluations.read", async (person, request) => {
  const query = new URL(request.url).searchParams;
  const page = {
    setId: key.parse(query.get("set") ?? undefined),
    before: key.parse(query.get("before") ?? undefined),
  };
  return Response.json({ ok: true, data: await evaluations(person, page) });
});
