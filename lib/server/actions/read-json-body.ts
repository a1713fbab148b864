import "server-only";
import type { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { boundedText, parsedJson } from "./bounded-text.ts";

const MOST_BYTES = 1_000_000;

/** The JSON body of a request, parsed. Throws `too-large` above a million bytes, `invalid` for what is no such JSON. */
export async function readJsonBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  return parseInput(schema, parsedJson(await boundedText(request, MOST_BYTES, "a million bytes")));
}
