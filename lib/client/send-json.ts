import type { ActionResult } from "#core/errors/action-result.ts";

/** Posts JSON to a route of the console. A refusal, or a console that is out of reach, comes back as its answer. */
export async function sendJson<T>(address: string, body: unknown): Promise<ActionResult<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      // A decision made just before the page is left still arrives.
      keepalive: true,
    });
    return (await response.json()) as ActionResult<T>;
  } catch {
    return {
      ok: false,
      error: {
        code: "unavailable",
        message: "The console cannot be reached. Check the connection, then try again.",
        fields: {},
      },
    };
  }
}
