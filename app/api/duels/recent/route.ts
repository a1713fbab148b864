import { defineRoute } from "#server/actions/define-route.ts";
import { recentVotes } from "#server/services/duels/read-votes.ts";

/** Votes, newest first; `?before=` for the page after. */
export const GET = defineRoute("duels.read", async (person, request) => {
  const before = new URL(request.url).searchParams.get("before");
  return Response.json({ ok: true, data: await recentVotes(person, before) });
});
