import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textFileResponse } from "#server/actions/file-response.ts";
import { exportJudging } from "#server/services/evaluations/judging/export-judging.ts";

const params = z.object({ id: z.uuid() });

/** Every pair of a judging as CSV, both orders raw, as a stream. */
export const GET = defineRoute(
  "evaluations.export",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    return textFileResponse(await exportJudging(person, id));
  },
);
