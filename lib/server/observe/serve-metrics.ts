import "server-only";
import { createServer, type Server } from "node:http";
import { env } from "../env.ts";
import { log } from "../log.ts";
import { mayReadMetrics } from "./may-read-metrics.ts";
import { metricsText } from "./metrics.ts";

const LOOPBACK = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

/**
 * Serves a worker's metrics at GET /metrics of PUSHGEN_WORKER_METRICS_PORT; null where none is set. Without a token it
 * listens on this machine alone. A port that is taken stops no work: it is logged.
 */
export function serveMetrics(): Server | null {
  const { PUSHGEN_WORKER_METRICS_PORT: port, PUSHGEN_METRICS_TOKEN: token } = env();
  if (port === undefined) return null;
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers;
    const isLocal = LOOPBACK.includes(request.socket.remoteAddress ?? "");
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    if (!mayReadMetrics({ authorization, isLocal })) return void response.writeHead(401).end();
    try {
      const { text, contentType } = await metricsText();
      response.writeHead(200, { "content-type": contentType }).end(text);
    } catch (error) {
      log().warn({ err: error }, "metrics cannot be read");
      response.writeHead(503).end();
    }
  });
  server.on("error", (error) => log().warn({ err: error, port }, "metrics are not served"));
  server.listen(port, token === undefined ? "127.0.0.1" : undefined);
  // It keeps no process alive that has nothing else to do.
  server.unref();
  return server;
}
