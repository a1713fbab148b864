import { defineRoute } from "#server/actions/define-route.ts";
import { waitingFor } from "#server/services/shell/waiting.ts";

/** What waits for the person, by place. */
export const GET = defineRoute("content.read", async (person) =>
  Response.json({ ok: true, data: await waitingFor(person) }, { headers: { "cache-control": "no-store" } }),
);
