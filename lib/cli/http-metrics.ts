import type { IncomingMessage, ServerResponse } from "node:http";
import { Histogram } from "prom-client";

const seconds = new Histogram({
  name: "pushgen_http_request_seconds",
  help: "How long requests to the console took, from their head to the end of the answer",
  labelNames: ["method", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
});

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Times a request until its answer has ended. By method and status alone: addresses hold ids, and are too many. */
export function timeRequest(request: IncomingMessage, response: ServerResponse): void {
  const end = seconds.startTimer();
  const method = METHODS.find((known) => known === request.method) ?? "other";
  response.once("close", () => end({ method, status: String(response.statusCode) }));
}
