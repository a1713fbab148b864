import "server-only";
import type { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { ProductError } from "#core/errors/product-error.ts";

const MOST_BYTES = 1_000_000;

/** The JSON body of a request, parsed. Throws `too-large` above a million bytes, `invalid` for what is no such JSON. */
export async function readJsonBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const text = await boundedText(request);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProductError("invalid", "The request is not JSON.");
  }
  return parseInput(schema, value);
}

async function boundedText(request: Request): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  let [text, bytes] = ["", 0];
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES)
      throw new ProductError("too-large", "The request is larger than a million bytes.");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
