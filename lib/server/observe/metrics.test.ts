import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { KEY, type ModelServer, startModelServer } from "../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../env.ts";
import { startWorker, type Worker } from "../queue/worker.ts";
import { setPrice } from "../services/costs/prices.ts";
import { readMetrics } from "../services/health/read-metrics.ts";
import { aRun, endOf, newItem } from "../testing/a-run.ts";
import { testDatabase } from "../testing/test-database.ts";
import { mayReadMetrics } from "./may-read-metrics.ts";

testDatabase();
let server: ModelServer;
let worker: Worker;
let port: number;

beforeAll(async () => {
  server = await startModelServer();
  port = await freePort();
  provideEnv({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: server.url,
    PUSHGEN_MODEL: "stand-in",
    PUSHGEN_WORKER_METRICS_PORT: String(port),
  });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 2 });
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
}

const scrape = async (headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}/metrics`, { headers });
/** The value of a sample, such as `pushgen_tasks_total{status="succeeded",kind=""}`. */
function sample(text: string, name: string): number {
  const line = text.split("\n").find((one) => one.startsWith(`${name} `));
  return line ? Number(line.slice(name.length + 1)) : Number.NaN;
}

test("a worker tells what it did: tasks, calls, tokens, cost, how long calls took, its limits and the queue", async () => {
  await setPrice(COMMAND_LINE, { model: "stand-in", input: 1_000_000, output: 1_000_000 });
  const run = await endOf((await aRun({ items: 3 })).id);
  await endOf((await aRun({ items: 2, model: "stand-in-refuses" })).id);
  const text = await (await scrape()).text();
  expect(sample(text, 'pushgen_tasks_total{status="succeeded",kind=""}')).toBe(3);
  expect(sample(text, 'pushgen_tasks_total{status="failed",kind="refused"}')).toBe(2);
  expect(sample(text, 'pushgen_calls_total{model="stand-in"}')).toBe(3);
  expect(sample(text, 'pushgen_tokens_total{model="stand-in",of="prompt"}')).toBe(run.promptTokens);
  expect(sample(text, 'pushgen_cost_dollars_total{model="stand-in"}')).toBeCloseTo(run.cost! / 1e6, 9);
  expect(sample(text, 'pushgen_call_seconds_count{model="stand-in",outcome="answered"}')).toBe(3);
  expect(sample(text, 'pushgen_call_seconds_count{model="stand-in-refuses",outcome="refused"}')).toBe(2);
  expect(text).toMatch(/pushgen_call_slots\{server="openai-\w+",of="limit"\} 2/);
  expect(sample(text, 'pushgen_breaker_strain{model="stand-in"}')).toBe(0);
  expect(sample(text, 'pushgen_queue_jobs{state="waiting"}')).toBeGreaterThanOrEqual(0);
  expect(sample(text, "pushgen_workers")).toBe(1);
  expect(sample(text, 'pushgen_runs{status="running"}')).toBe(0);
  expect(sample(text, 'pushgen_today{of="calls"}')).toBe(5);
  expect(sample(text, "pushgen_today_cost_dollars")).toBeCloseTo(run.cost! / 1e6, 9);
  expect(sample(text, "process_cpu_seconds_total")).toBeGreaterThan(0);
});

test("every metric of ours has its help and type, and no label holds a text of an item, a prompt or an answer", async () => {
  const item = newItem({ title: "A most remarkable pumpkin" });
  await endOf((await aRun({ items: [item] })).id);
  const text = await (await scrape()).text();
  const names = new Set(
    [...text.matchAll(/^(pushgen_\w+?)(?:_bucket|_sum|_count)?[{ ]/gm)].map(([, name]) => name!),
  );
  expect(names.size).toBeGreaterThan(10);
  for (const name of names) expect(text, name).toMatch(new RegExp(`# HELP ${name} .+\n# TYPE ${name} \\w+`));
  expect(text).not.toMatch(/pumpkin|Rides cost nothing|sk-/);
});

test("nothing but GET /metrics is there", async () => {
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: "POST" })).status).toBe(404);
});

describe("who may read them", () => {
  const asked = (headers: Record<string, string>) =>
    readMetrics(new Request("http://console/api/metrics", { headers }));

  test("without a token, this machine alone", async () => {
    expect((await asked({ "x-pushgen-local": "1" })).status).toBe(200);
    expect((await asked({ "x-pushgen-local": "0" })).status).toBe(401);
    expect((await asked({})).status).toBe(401);
  });

  test("with a token, whoever sends it, and nobody else", async () => {
    const token = "a token of the tests";
    provideEnv({ PUSHGEN_METRICS_TOKEN: token });
    expect((await asked({ authorization: `Bearer ${token}`, "x-pushgen-local": "0" })).status).toBe(200);
    expect((await asked({ "x-pushgen-local": "1" })).status).toBe(401);
    expect((await scrape()).status).toBe(401);
    expect((await scrape({ authorization: `Bearer ${token}` })).status).toBe(200);
    for (const authorization of [`Bearer ${token} `, "Bearer", token, `bearer ${token}x`])
      expect(mayReadMetrics({ authorization, isLocal: true }), authorization).toBe(false);
    provideEnv({ PUSHGEN_METRICS_TOKEN: "" });
  });
});
