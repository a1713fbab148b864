import type { ActionError, ActionResult } from "#core/errors/action-result.ts";

/** A refusal of a JSON route, with the message for the person and the kind of refusal. */
export class RequestRefused extends Error {
  readonly refusal: ActionError;

  constructor(refusal: ActionError) {
    super(refusal.message);
    this.name = "RequestRefused";
    this.refusal = refusal;
  }
}

const UNREACHABLE: ActionError = {
  code: "unavailable",
  message: "The console cannot be reached. Check the connection, then try again; nothing was lost.",
  fields: {},
};

/** What a JSON route of the console answers; throws `RequestRefused` with a message that may be shown. */
export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const result = await ask<T>(address, signal);
  if (!result.ok) throw new RequestRefused(result.error);
  return result.data;
}

async function ask<T>(address: string, signal?: AbortSignal): Promise<ActionResult<T>> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "application/json" } });
    return (await response.json()) as ActionResult<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, error: UNREACHABLE };
  }
}
