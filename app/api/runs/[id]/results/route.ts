import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { resultsFilter } from "#core/generation/results-filter.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { runResultsView } from "#server/services/runs/read-results.ts";

type Context = { params: Promise<{ id: string }> };

const params = z.object({ id: z.uuid() });
const key = z.uuid().nullable().catch(null);

/** What a run wrote, item by item: `?style=` and `?level=` narrow it, `?after=` asks for the page after. */
export const GET = defineRoute<Context>("runs.read", async (person, request, context) => {
  const { id } = parseInput(params, await context.params);
  const { after = null, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  const page = { filter: resultsFilter.parse(given), afterItemId: key.parse(after) };
  return Response.json({ ok: true, data: await runResultsView(person, id, page) });
});
