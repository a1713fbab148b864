import { defineRoute } from "#server/actions/define-route.ts";
import { availablePairs } from "#server/services/reward/read-trainings.ts";

/** The preferences that a training could learn from now. */
export const GET = defineRoute("rewards.train", async (person) =>
  Response.json(
    { ok: true, data: await availablePairs(person) },
    { headers: { "cache-control": "no-store" } },
  ),
);
