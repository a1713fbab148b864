import "server-only";
import { mayReadMetrics } from "../../observe/may-read-metrics.ts";
import { metricsText } from "../../observe/metrics.ts";
import { registerWorkspaceGauges } from "../../observe/workspace-gauges.ts";

/** Answers a request for the metrics of the web process and of the workspace. */
export async function readMetrics(request: Request): Promise<Response> {
  const { headers } = request;
  // Our own server says whether the request came from this machine (decision 4).
  const isLocal = headers.get("x-pushgen-local") === "1";
  if (!mayReadMetrics({ authorization: headers.get("authorization"), isLocal }))
    return new Response("Send the token of PUSHGEN_METRICS_TOKEN as a bearer token.\n", { status: 401 });
  registerWorkspaceGauges();
  const { text, contentType } = await metricsText();
  return new Response(text, { headers: { "content-type": contentType, "cache-control": "no-store" } });
}
