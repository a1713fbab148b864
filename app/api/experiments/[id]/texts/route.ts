import { z } from "zod";
import { defineRoute } from "#server/actions/define-route.ts";
import { experimentTexts } from "#server/services/experiments/read-experiments.ts";

const number = z.coerce.number().pipe(z.int32().min(0)).catch(0);

/** What each arm says, message by message: `?after=`, the `next` of the page before. */
export const GET = defineRoute(
  "experiments.read",
  async (person, request, context: { params: Promise<{ id: string }> }) => {
    const after = number.parse(new URL(request.url).searchParams.get("after") ?? 0);
    return Response.json({ ok: true, data: await experimentTexts(person, (await context.params).id, after) });
  },
);
