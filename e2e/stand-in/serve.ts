import { KEY, startModelServer } from "./model-server.ts";

// A stand-in model server as a process of its own: `node e2e/stand-in/serve.ts [latency in ms] [port]`.
// Its parent is told the address, and asks by a message for what was served since it last asked.
const [latencyMs = 0, port = 0] = process.argv.slice(2).map(Number);
const server = await startModelServer({ latencyMs, port, keepsRequests: false });
if (process.send) {
  process.on("message", (latency: { latencyMs?: number }) => {
    if (latency.latencyMs !== undefined) server.setLatency(latency.latencyMs);
    process.send!({ served: server.takeServed() });
  });
  process.on("disconnect", () => process.exit(0));
  process.send({ url: server.url });
} else {
  console.log(`${server.url} (key ${KEY})`);
}
