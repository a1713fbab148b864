import { readRunEndpoint } from "#core/api/runs-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { readRun } from "#server/services/runs/read-runs.ts";

export const GET = defineApiRoute(readRunEndpoint, ({ actor, params }) => readRun(actor, params.id));
