import { countEventsEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { countEvents } from "#server/services/outcomes/count-events.ts";

export const POST = defineApiRoute(countEventsEndpoint, ({ actor, body }) => countEvents(actor, body.events));
