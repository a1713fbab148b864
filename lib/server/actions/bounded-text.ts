import "server-only";
import { ProductError } from "#core/errors/product-error.ts";

/** The body of a request as text. Throws `too-large` above `most` bytes, before all of it was read. */
export async function boundedText(request: Request, most: number, words: string): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  let [text, bytes] = ["", 0];
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new ProductError("too-large", `The request is larger than ${words}.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** JSON text as a value. Throws `invalid` for what is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProductError("invalid", "The request is not JSON.");
  }
}
