import { z } from "zod";
import { defineRoute } from "#server/actions/define-route.ts";
import { evaluationStates } from "#server/services/evaluations/read-evaluations.ts";

const id = z.uuid();

/** Evaluations as they are now: `?ids=`, separated by commas. */
export const GET = defineRoute("evaluations.read", async (person, request) => {
  const given = (new URL(request.url).searchParams.get("ids") ?? "").split(",");
  const data = await evaluationStates(
    person,
    given.filter((one) => id.safeParse(one).success),
  );
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
