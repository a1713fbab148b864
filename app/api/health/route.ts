import { readHealth } from "#server/services/health/read-health.ts";

export const dynamic = "force-dynamic";

/** For load balancers and people: 200 while the database answers, 503 otherwise. Needs no session. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
