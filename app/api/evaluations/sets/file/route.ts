import { wholeBody } from "#core/content/import/whole-body.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { setFromFile } from "#core/evaluation/sets/set-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { writeSetFromFile } from "#server/services/evaluations/read-set-file.ts";

/** Takes a file of items as the body and makes a set of it, or a version of one; the rest stands in the address. */
export const POST = defineRoute("evaluations.write", async (person, request) => {
  const given = parseInput(setFromFile, Object.fromEntries(new URL(request.url).searchParams));
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  const chunks = wholeBody(request.body ?? new ReadableStream({ start: (body) => body.close() }), announced);
  const data = await writeSetFromFile(person, given, chunks);
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
