import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { runResults } from "#server/services/runs/read-runs.ts";

type Context = { params: Promise<{ id: string }> };

const params = z.object({ id: z.uuid() });
const key = z.uuid().nullable().catch(null);

/** What a run wrote, item by item, page by page (`?after=`). */
export const GET = defineRoute<Context>("runs.read", async (person, request, context) => {
  const { id } = parseInput(params, await context.params);
  const after = key.parse(new URL(request.url).searchParams.get("after"));
  return Response.json({ ok: true, data: await runResults(person, id, after) });
});
