import { z } from "zod";
import { defineRoute } from "#server/actions/define-route.ts";
import { rewardModels } from "#server/services/reward/read-registry.ts";

const version = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null);

/** Versions of the registry, newest first: `?before=`, the `next` of the page before. */
export const GET = defineRoute("rewards.read", async (person, request) => {
  const before = version.parse(new URL(request.url).searchParams.get("before"));
  return Response.json({ ok: true, data: await rewardModels(person, before) });
});
