import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { armFitUnder } from "#server/services/experiments/arm-fit-under.ts";

type Context = { params: Promise<{ id: string; format: string }> };

/**
 * What does not fit into one sender's format in every arm; the settings are the query's parameters. Without any, those
 * that the form of the arms' files begins with.
 */
export const GET = defineRoute<Context>("experiments.read", async (person, request, context) => {
  const { id, format } = await context.params;
  const input = parseInput(z.object({ format: z.enum(SENDER_FORMAT_KEYS) }), { format });
  const said = Object.fromEntries(new URL(request.url).searchParams);
  const settings = Object.keys(said).length === 0 ? null : said;
  return Response.json({ ok: true, data: await armFitUnder(person, { id, ...input, settings }) });
});
