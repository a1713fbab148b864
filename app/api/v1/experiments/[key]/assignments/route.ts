import { assignRecipientsEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { assignRecipients } from "#server/services/experiments/assign-recipients.ts";

export const POST = defineApiRoute(assignRecipientsEndpoint, async ({ actor, params, body }) => {
  const { day, recipients } = await assignRecipients(actor, params.key, body.recipients);
  return { day, data: recipients };
});
