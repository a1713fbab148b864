import { z } from "zod";
import { wholeBody } from "#core/content/import/whole-body.ts";
import { MOST_OUTCOME_BYTES } from "#core/experiments/outcomes/outcome-file.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { loadOutcomes } from "#server/services/outcomes/load-outcomes.ts";
import { outcomeLoads } from "#server/services/outcomes/read-loads.ts";

const number = z.coerce.number().pipe(z.int32().min(1)).nullable().catch(null);

/** Files that were loaded, newest first: `?before=`, the `next` of the page before. */
export const GET = defineRoute("experiments.read", async (person, request) => {
  const before = number.parse(new URL(request.url).searchParams.get("before"));
  return Response.json({ ok: true, data: await outcomeLoads(person, before) });
});

/** Loads a file, sent as the body, with its name as `?name=`; with `?replace=yes` it corrects what stands already. */
export const POST = defineRoute("outcomes.load", async (person, request) => {
  const query = new URL(request.url).searchParams;
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  const body = request.body ?? new ReadableStream({ start: (empty) => empty.close() });
  const chunks = wholeBody(body, announced, MOST_OUTCOME_BYTES);
  const replace = query.get("replace") === "yes";
  const data = await loadOutcomes(person, { name: query.get("name") ?? "", chunks, replace });
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
