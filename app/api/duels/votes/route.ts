import { voteInput } from "#core/duels/duel-choice.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { castVote } from "#server/services/duels/cast-vote.ts";

/** A vote. A route and not a server action: the next pair shows before the answer comes, and actions wait for each other. */
export const POST = defineRoute("duels.vote", async (person, request) => {
  await castVote(person, await readJsonBody(request, voteInput));
  return Response.json({ ok: true, data: null });
});
