import type { ActionError, ActionResult } from "#core/errors/action-result.ts";
import { RequestRefused } from "./fetch-json.ts";

const UNREACHABLE: ActionError = {
  code: "unavailable",
  message: "The console cannot be reached. Check the connection, then try again; nothing was lost.",
  fields: {},
};

/** Posts a value and reads the JSON Lines of the answer as they come. Throws `RequestRefused` where it is refused. */
export async function* postJsonLines<T>(
  address: string,
  value: unknown,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const response = await post(address, value, signal);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value: text = "" } = await reader.read();
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as T;
    if (done) break;
  }
  if (rest !== "") yield JSON.parse(rest) as T;
}

async function post(address: string, value: unknown, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, {
    method: "POST",
    signal,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  }).catch((error) => {
    if (signal.aborted) throw error;
    throw new RequestRefused(UNREACHABLE);
  });
  if (response.ok) return response;
  const refused = (await response.json().catch(() => null)) as ActionResult<never> | null;
  throw new RequestRefused(refused && !refused.ok ? refused.error : UNREACHABLE);
}
