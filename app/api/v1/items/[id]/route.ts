import { readItemEndpoint } from "#core/api/items-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { readItem } from "#server/services/content/read-item.ts";

export const GET = defineApiRoute(readItemEndpoint, ({ actor, params }) => readItem(actor, params.id));
