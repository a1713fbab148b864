import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { timeRequest } from "./http-metrics.ts";
import { stopWithParent } from "./stop-with-parent.ts";

// The web server: Next behind a plain HTTP server, which tells the pages whether a request came from this machine
// (Next believes a forwarded address that any client may send).
const { values } = parseArgs({
  options: { port: { type: "string" }, dev: { type: "boolean", default: false } },
});
const port = Number(values.port);
const app = next({ dev: values.dev, dir: process.cwd(), port, hostname: "localhost" });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  const { remoteAddress = "" } = request.socket;
  const forwarded =
    request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
  const local = !forwarded && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(remoteAddress);
  timeRequest(request, response);
  request.headers["x-pushgen-local"] = local ? "1" : "0";
  void handle(request, response);
});
server.requestTimeout = 600_000;
server.on("upgrade", (request, socket, head) => app.getUpgradeHandler()(request, socket, head));
server.on("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen(port, () => process.send?.("ready"));

async function stop(): Promise<void> {
  server.close();
  server.closeAllConnections();
  await app.close();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
stopWithParent(stop);
