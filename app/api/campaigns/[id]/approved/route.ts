import { approvedFilter } from "#core/campaigns/approved-filter.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { approvedNotifications } from "#server/services/campaigns/approved-notifications.ts";

type Context = { params: Promise<{ id: string }> };

/** Approved notifications that this campaign can take: the filter's fields, and `?before=` for the page after. */
export const GET = defineRoute<Context>("campaigns.read", async (person, request, context) => {
  const { id } = await context.params;
  const { before = null, unused, ...rest } = Object.fromEntries(new URL(request.url).searchParams);
  const filter = parseInput(approvedFilter, { ...rest, unused: unused !== "false" });
  return Response.json({ ok: true, data: await approvedNotifications(person, id, { filter, before }) });
});
