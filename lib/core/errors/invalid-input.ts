import type { z } from "zod";
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

/** Parses input or throws `invalid` with the fields. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
}
