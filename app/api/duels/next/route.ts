import { nextDuelsInput } from "#core/duels/duel-choice.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { nextDuels } from "#server/services/duels/next-duels.ts";

/** The next pairs to judge. Asked by POST, since the pairs that are at hand already do not fit an address. */
export const POST = defineRoute("duels.vote", async (person, request) => {
  const data = await nextDuels(person, await readJsonBody(request, nextDuelsInput));
  return Response.json({ ok: true, data });
});
