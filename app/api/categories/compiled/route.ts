import { promptTrial } from "#core/prompts/category-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { compileFor } from "#server/services/categories/try-prompt.ts";

/** The messages that a model would get. By POST, because a prompt that is not saved yet does not fit into an address. */
export const POST = defineRoute("categories.read", async (person, request) => {
  const data = await compileFor(person, await readJsonBody(request, promptTrial));
  return Response.json({ ok: true, data });
});
