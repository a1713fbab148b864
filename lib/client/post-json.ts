import type { ActionResult } from "#core/errors/action-result.ts";
import { RequestRefused } from "./fetch-json.ts";
import { postJsonLines } from "./json-lines.ts";

/** What a JSON route of the console answers to a value; throws `RequestRefused` with a message that may be shown. */
export async function postJson<T>(address: string, value: unknown, signal: AbortSignal): Promise<T> {
  for await (const result of postJsonLines<ActionResult<T>>(address, value, signal)) {
    if (!result.ok) throw new RequestRefused(result.error);
    return result.data;
  }
  throw new Error("The answer was empty");
}
