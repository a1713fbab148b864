import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { fileResponse } from "#server/actions/file-response.ts";
import { streamOf } from "#server/services/exports/stream-of.ts";
import { badOutcomes } from "#server/services/outcomes/read-loads.ts";

/** The rows of a file that were not loaded, as a CSV with line and reason. */
export const GET = defineRoute(
  "experiments.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(z.object({ id: z.coerce.number().pipe(z.int32()) }), await context.params);
    const { fileName, pieces } = await badOutcomes(person, id);
    return fileResponse({ fileName, contentType: "text/csv; charset=utf-8" }, streamOf(pieces));
  },
);
