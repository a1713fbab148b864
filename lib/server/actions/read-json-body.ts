import "server-only";
import type { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { ProductError } from "#core/errors/product-error.ts";

const MOST_BYTES = 64 * 1024;

/** The body of a small JSON request, parsed. Throws `too-large`, or `invalid` with the fields. */
export async function readJsonBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  return parseInput(schema, toJson(await readText(request)));
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES)
      throw new ProductError(
        "too-large",
        `What was sent is larger than ${MOST_BYTES / 1024} KB. Shorten the text.`,
      );
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProductError("invalid", "What was sent is not JSON. Reload the page and try again.");
  }
}
