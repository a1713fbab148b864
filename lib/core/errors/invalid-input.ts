import type { z } from "zod";
import { UNSTORABLE, unstorablePath } from "../text/unstorable-path.ts";
import { ProductError } from "./product-error.ts";

/** A zod error as a refusal with one message per field (dotted path). */
export function invalidInput(error: z.ZodError): ProductError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields[path] ??= issue.message;
  }
  const [path, message] = Object.entries(fields)[0] ?? ["", "The input is not valid"];
  return new ProductError("invalid", path ? `${path}: ${message}` : message, fields);
}

/**
 * Parses input or throws `invalid` with the fields. No text with a NUL or half of a character passes, whatever the
 * schema: the database would refuse it, and the person would be told of a fault.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error);
  const path = unstorablePath(parsed.data)?.join(".");
  if (path !== undefined) throw new ProductError("invalid", UNSTORABLE, path ? { [path]: UNSTORABLE } : {});
  return parsed.data;
}
