import { z } from "zod";
import { itemSelection } from "#core/generation/item-selection.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { previewSet } from "#server/services/evaluations/read-sets.ts";

const body = z.object({ selection: itemSelection });

/** What a set of these items would hold. */
export const POST = defineRoute("evaluations.write", async (person, request) => {
  const { selection } = await readJsonBody(request, body);
  return Response.json({ ok: true, data: await previewSet(person, selection) });
});
