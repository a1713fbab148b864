import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readTraining } from "#server/services/reward/read-trainings.ts";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute(
  "rewards.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    return Response.json(
      { ok: true, data: await readTraining(person, id) },
      { headers: { "cache-control": "no-store" } },
    );
  },
);
