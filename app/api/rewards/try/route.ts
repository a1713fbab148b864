import { textTrial } from "#core/reward/registry/text-trial.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { tryTexts } from "#server/services/reward/try-text.ts";

/** What a model says of one or two texts (a TextTrial); nothing is saved. */
export const POST = defineRoute("rewards.read", async (person, request) => {
  const trial = await readJsonBody(request, textTrial);
  return Response.json(
    { ok: true, data: await tryTexts(person, trial) },
    { headers: { "cache-control": "no-store" } },
  );
});
