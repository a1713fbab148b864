import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#server/testing/test-database.ts";
import { KEY, type ModelServer, startModelServer } from "../../e2e/stand-in/model-server.ts";
import { scratchFolder, spawned } from "./testing/spawned.ts";

const db = testDatabase();
const file = scratchFolder();
let model: ModelServer;

beforeAll(async () => {
  model = await startModelServer();
  const rows = Array.from({ length: 20 }, (_, at) => `c-${at},Item ${at},Text of item ${at}. It is short.`);
  await writeFile(file("items.csv"), `id,title,body\n${rows.join("\n")}\n`);
});
afterAll(() => model.close());

function generate(out: string, env: Record<string, string>, ...more: string[]) {
  const args = [
    "generate",
    "--items",
    file("items.csv"),
    "--out",
    file(out),
    "--categories",
    "plain",
    "--json",
  ];
  return spawned([...args, "--candidates", "1", ...more], {
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: model.url,
    PUSHGEN_MODEL: "stand-in",
    ...env,
  }).ended;
}
const lines = async (name: string) => (await readFile(file(name), "utf8")).split("\n").filter(Boolean);

test("--budget stops the run, which waits; what is done is written, and the logs name ids and no words", async () => {
  const dear = { PUSHGEN_PRICE_INPUT: "100000", PUSHGEN_PRICE_OUTPUT: "100000", LOG_LEVEL: "debug" };
  const { status, out, err } = await generate("budget.jsonl", dear, "--budget", "10", "--concurrency", "1");
  expect(status).toBe(1);
  const { runId, succeeded } = JSON.parse(out);
  expect(succeeded).toBeGreaterThan(0);
  expect(succeeded).toBeLessThan(20);
  expect(err).toMatch(/Cost \$\d/);
  expect(err).toMatch(/pushgen: The budget of this run is spent\. \d+ of 20 tasks are done/);
  expect(await lines("budget.jsonl")).toHaveLength(succeeded);
  const run = await db().generationRun.findUniqueOrThrow({ where: { id: runId } });
  expect(run).toMatchObject({ status: "paused", pausedKind: "budget" });
  const logged = err.split("\n").filter((line) => line.startsWith("{"));
  const calls = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "call answered");
  expect(calls).toHaveLength(succeeded);
  for (const { run: ofRun, task, call } of calls)
    expect([ofRun, task, call]).toEqual([runId, expect.any(String), expect.any(String)]);
  expect(logged.join()).not.toMatch(/Text of item|It is short|Style:/);
});

test("--batch asks in a batch; --cache then costs no call", async () => {
  const quick = { PUSHGEN_BATCH_LOOK_SECONDS: "0.1" };
  const first = await generate("batch.jsonl", quick, "--batch", "--cache");
  expect(first.status).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ succeeded: 20, calls: 20 });
  expect(await lines("batch.jsonl")).toHaveLength(20);
  expect(model.batches.batches).toHaveLength(1);
  const second = await generate("again.jsonl", quick, "--cache");
  expect(JSON.parse(second.out)).toMatchObject({ succeeded: 20, calls: 0 });
  expect(await lines("again.jsonl")).toHaveLength(20);
});
