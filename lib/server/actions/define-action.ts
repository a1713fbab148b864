import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Person } from "#core/access/actor.ts";
import type { Permission } from "#core/access/permissions.ts";
import type { ActionResult } from "#core/errors/action-result.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { requirePerson } from "../session/require-person.ts";
import { toActionError } from "./to-action-error.ts";

/**
 * The one wrapper of every server action: who is it → may they → parse → one service call.
 * Expected refusals come back as `{ok: false}` with their message; faults are logged once and shown as such.
 */
export function defineAction<S extends z.ZodType, T>(
  permission: Permission,
  schema: S,
  run: (person: Person, input: z.output<S>) => Promise<T>,
): (input: z.input<S>) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      const person = await requirePerson(permission);
      return { ok: true, data: await run(person, parseInput(schema, input)) };
    } catch (error) {
      // Redirects and not-found travel as exceptions and belong to the framework.
      unstable_rethrow(error);
      return { ok: false, error: toActionError(error) };
    }
  };
}
