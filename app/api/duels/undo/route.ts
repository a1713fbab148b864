import { undoVoteInput } from "#core/duels/duel-choice.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { undoVote } from "#server/services/duels/cast-vote.ts";

/** Takes a vote of one's own back. */
export const POST = defineRoute("duels.vote", async (person, request) => {
  await undoVote(person, await readJsonBody(request, undoVoteInput));
  return Response.json({ ok: true, data: null });
});
