import { wholeBody } from "#core/content/import/whole-body.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { stageImport } from "#server/services/content/stage-import.ts";

/** Takes a file as the body, as it arrives, with its name as `?name=`; answers the id of the upload. */
export const POST = defineRoute("content.write", async (person, request) => {
  const name = new URL(request.url).searchParams.get("name") ?? "";
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  const chunks = wholeBody(request.body ?? new ReadableStream({ start: (body) => body.close() }), announced);
  const data = await stageImport(person, { name, chunks });
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
