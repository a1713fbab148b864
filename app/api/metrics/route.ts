import { readMetrics } from "#server/services/health/read-metrics.ts";

export const dynamic = "force-dynamic";

/** The metrics in Prometheus' format: with the token where one is set, else for this machine alone. Needs no session. */
export function GET(request: Request): Promise<Response> {
  return readMetrics(request);
}
