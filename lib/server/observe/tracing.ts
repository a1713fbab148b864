import "server-only";
import { tracesEndpoint } from "../env.ts";
import type { Traces } from "./otlp-traces.ts";

let traces: Traces | null = null;

/** Begins to send traces where an OpenTelemetry endpoint is set; otherwise nothing of it is so much as loaded. */
export async function startTracing(): Promise<void> {
  if (traces || !tracesEndpoint()) return;
  const { otlpTraces } = await import("./otlp-traces.ts");
  traces = otlpTraces();
}

/** Sends what is left. The next start begins anew. */
export async function stopTracing(): Promise<void> {
  const ending = traces;
  traces = null;
  await ending?.shutdown();
}

/** The work on a task as a span of its run. */
export function inTaskSpan<T>(
  ids: { run: string; task: string; attempt: number },
  work: () => Promise<T>,
): Promise<T> {
  return traces ? traces.task(ids, work) : work();
}

/** A model call as a span of its task; `note` adds what it used. */
export function inCallSpan<T>(
  about: { run?: string; task?: string; call: string; model: string },
  work: (note: (used: Record<string, number>) => void) => Promise<T>,
): Promise<T> {
  return traces ? traces.call(about, work) : work(() => {});
}

/** The whole run as the span that its tasks belong to, once it has ended. */
export function traceRun(run: { id: string; status: string; startedAt: Date; endedAt: Date }): void {
  traces?.run(run);
}

export function isTracing(): boolean {
  return traces !== null;
}
