import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { ActionResult } from "#core/errors/action-result.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { toActionError } from "./to-action-error.ts";

/** The wrapper of the few actions that need no session: set-up, sign-in and accepting an invitation. */
export function definePublicAction<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>) => Promise<T>,
): (input: z.input<S>) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      return { ok: true, data: await run(parseInput(schema, input)) };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: toActionError(error) };
    }
  };
}
