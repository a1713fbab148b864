import { readAssignmentEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { assignRecipients } from "#server/services/experiments/assign-recipients.ts";

export const GET = defineApiRoute(readAssignmentEndpoint, async ({ actor, params }) => {
  const { assignment, day } = await assignRecipients(actor, params.key, []);
  return { day, ...assignment, arms: [...assignment.arms] };
});
