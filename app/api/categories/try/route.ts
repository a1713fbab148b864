import { promptTrial } from "#core/prompts/category-input.ts";
import type { TrialEvent } from "#core/prompts/trial-event.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { jsonLinesResponse } from "#server/actions/json-lines-response.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { tryPrompt } from "#server/services/categories/try-prompt.ts";

/** One trial of a prompt: its events as JSON Lines, as they happen. */
export const POST = defineRoute("categories.write", async (person, request) => {
  const trial = await readJsonBody(request, promptTrial);
  const failed = (message: string): TrialEvent => ({ type: "failed", kind: "fault", message });
  return jsonLinesResponse(tryPrompt(person, trial, request.signal), failed);
});
