import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { compareItems } from "#server/services/evaluations/compare-items.ts";

const input = z.object({
  baselineId: z.uuid(),
  evaluationId: z.uuid(),
  figure: z.string().max(40).default(""),
  style: z.string().max(40).nullable().default(null),
  after: z.coerce.number().pipe(z.int().min(0).max(100_000)).default(0),
});

/** Items of two evaluations by change: `?baselineId=&evaluationId=&figure=&style=&after=`. */
export const GET = defineRoute("evaluations.read", async (person, request) => {
  const given = parseInput(input, Object.fromEntries(new URL(request.url).searchParams));
  return Response.json({ ok: true, data: await compareItems(person, given) });
});
