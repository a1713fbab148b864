import { readCostQuestion } from "#core/costs/cost-period.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textFileResponse } from "#server/actions/file-response.ts";
import { costFile } from "#server/services/costs/read-costs.ts";

/** The costs of a period as a CSV file: `?days=7`, `30`, `90` or `365`. */
export const GET = defineRoute("runs.read", async (person, request) => {
  const { days } = readCostQuestion(Object.fromEntries(new URL(request.url).searchParams));
  return textFileResponse(costFile(person, days));
});
