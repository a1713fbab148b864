import { z } from "zod";
import { defineRoute } from "#server/actions/define-route.ts";
import { evaluationSets } from "#server/services/evaluations/read-sets.ts";

const key = z.uuid().nullable().catch(null);

/** Evaluation sets, newest first: `?before=`, the key of the page before. */
export const GET = defineRoute("evaluations.read", async (person, request) => {
  const before = key.parse(new URL(request.url).searchParams.get("before"));
  return Response.json({ ok: true, data: await evaluationSets(person, before) });
});
