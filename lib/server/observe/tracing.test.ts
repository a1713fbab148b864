import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KEY, type ModelServer, startModelServer } from "../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../env.ts";
import { startWorker } from "../queue/worker.ts";
import { aRun, endOf, newItem } from "../testing/a-run.ts";
import { testDatabase } from "../testing/test-database.ts";

const db = testDatabase();
let model: ModelServer;
let receiver: Server;
const bodies: string[] = [];

interface Sent {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  status: { code?: number; message?: string };
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

// As small as a receiver of OTLP over HTTP can be.
beforeAll(async () => {
  model = await startModelServer();
  receiver = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    if (request.url === "/v1/traces") bodies.push(body);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = receiver.address() as { port: number };
  provideEnv({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: model.url,
    PUSHGEN_MODEL: "stand-in",
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  });
});
afterAll(async () => {
  await model.close();
  receiver.close();
});

function sent(): Sent[] {
  return bodies.flatMap((body) =>
    (JSON.parse(body).resourceSpans as { scopeSpans: { spans: Sent[] }[] }[]).flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
}
const attribute = ({ attributes }: Sent, key: string) => {
  const value = attributes.find((one) => one.key === `pushgen.${key}`)?.value;
  return value?.stringValue ?? value?.intValue;
};

test("a run is a trace of its tasks and their calls, by ids; no word of a prompt or an answer is in it", async () => {
  const worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 2 });
  const items = [newItem({ title: "A most remarkable pumpkin" }), newItem()];
  const good = await endOf((await aRun({ items })).id);
  const bad = await endOf((await aRun({ model: "stand-in-refuses" })).id);
  await worker.stop();

  const spans = sent().filter(({ traceId }) => traceId === good.id.replaceAll("-", ""));
  const [run] = spans.filter(({ name }) => name === "run");
  const tasks = spans.filter(({ name }) => name === "task");
  const calls = spans.filter(({ name }) => name === "call");
  expect(attribute(run!, "status")).toBe("finished");
  expect(run!.parentSpanId ?? "").toBe("");
  expect(tasks.map(({ parentSpanId }) => parentSpanId)).toEqual([run!.spanId, run!.spanId]);
  expect(calls.map(({ parentSpanId }) => parentSpanId).sort()).toEqual(
    tasks.map(({ spanId }) => spanId).sort(),
  );
  const rows = await db().generationTask.findMany({ where: { runId: good.id } });
  expect(tasks.map((one) => attribute(one, "task")).sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const call of calls) {
    expect(attribute(call, "call")).toMatch(/^[0-9a-f-]{36}$/);
    expect(attribute(call, "model")).toBe("stand-in");
    expect(attribute(call, "run")).toBe(good.id);
    expect(rows.map(({ id }) => id)).toContain(attribute(call, "task"));
    expect(Number(attribute(call, "promptTokens"))).toBeGreaterThan(0);
  }
  const failed = sent().find(
    ({ traceId, name }) => name === "call" && traceId === bad.id.replaceAll("-", ""),
  );
  expect(failed!.status).toMatchObject({ code: 2, message: "refused" });
  expect(bodies.join("")).not.toMatch(/pumpkin|Rides cost nothing|I cannot write/);
});
