import { loadOutcomesEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { loadOutcomeRows } from "#server/services/outcomes/load-outcome-rows.ts";

export const POST = defineApiRoute(loadOutcomesEndpoint, ({ actor, body }) => loadOutcomeRows(actor, body));
