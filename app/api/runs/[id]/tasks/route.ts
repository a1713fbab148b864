import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { tasksQuestion } from "#core/generation/run-tasks.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { runTasks } from "#server/services/runs/read-tasks.ts";

type Context = { params: Promise<{ id: string }> };

const params = z.object({ id: z.uuid() });

/** What each task of a run took: `?filter=` narrows it, `?after=` asks for the page after. */
export const GET = defineRoute<Context>("runs.read", async (person, request, context) => {
  const { id } = parseInput(params, await context.params);
  const question = tasksQuestion.parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json({ ok: true, data: await runTasks(person, id, question) });
});
