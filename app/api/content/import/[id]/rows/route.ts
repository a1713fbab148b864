import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { importBadRows } from "#server/services/content/read-import.ts";

/** Bad rows of an upload in the order of the file; `?after=` for the page after. */
export const GET = defineRoute(
  "content.read",
  async (person, request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(z.object({ id: z.uuid() }), await context.params);
    const data = await importBadRows(person, id, new URL(request.url).searchParams.get("after"));
    return Response.json({ ok: true, data });
  },
);
