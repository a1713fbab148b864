import { defineRoute } from "#server/actions/define-route.ts";
import { rescoringProgress } from "#server/services/reward/read-registry.ts";

/** How far the open items are scored anew after the latest activation. */
export const GET = defineRoute("rewards.read", async (person) =>
  Response.json(
    { ok: true, data: await rescoringProgress(person) },
    { headers: { "cache-control": "no-store" } },
  ),
);
