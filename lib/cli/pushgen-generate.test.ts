import { readdir, readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#server/testing/test-database.ts";
import { KEY, type ModelServer, startModelServer } from "../../e2e/stand-in/model-server.ts";
import { PATIENCE, scratchFolder, spawned } from "./testing/spawned.ts";

const db = testDatabase();
const file = scratchFolder();
let model: ModelServer;

beforeAll(async () => {
  model = await startModelServer();
  const rows = Array.from({ length: 40 }, (_, at) => `g-${at},Item ${at},Text of item ${at}. It is short.`);
  await writeFile(file("two.csv"), `id,title,body\n${rows.slice(0, 2).join("\n")}\nbad,,\n`);
  await writeFile(file("forty.csv"), `id,title,body\n${rows.join("\n")}\n`);
});
afterAll(() => model.close());

function generate(items: string, out: string, ...more: string[]) {
  const args = [
    "generate",
    "--items",
    file(items),
    "--out",
    file(out),
    "--categories",
    "plain,plain",
    "--json",
  ];
  return spawned([...args, "--candidates", "1", ...more], {
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: model.url,
    PUSHGEN_MODEL: "stand-in",
  });
}

const parts = async () => (await readdir(file("."))).filter((name) => name.endsWith(".part"));

test("a run prints one JSON object, and its file takes the place of the one before", async () => {
  await writeFile(file("out.jsonl"), "what was there before");
  const { status, out, err } = await generate("two.csv", "out.jsonl").ended;
  expect(status).toBe(0);
  expect(out.trimEnd()).not.toContain("\n");
  expect(JSON.parse(out)).toMatchObject({
    items: 2,
    tasks: 2,
    succeeded: 2,
    failed: 0,
    candidates: 2,
    calls: 2,
  });
  expect(err).toContain("line 4: row: needs a title or a body");
  const lines = (await readFile(file("out.jsonl"), "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ itemId, rank }) => [itemId, rank])).toEqual([
    ["g-0", 1],
    ["g-1", 1],
  ]);
  expect(await parts()).toEqual([]);
});

test("where tasks fail, the status is 1 and what succeeded is written", async () => {
  const { status, out, err } = await generate("two.csv", "failed.jsonl", "--model", "stand-in-unknown").ended;
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ tasks: 2, succeeded: 0, failed: 2 });
  expect(err).toContain("pushgen: 2 of 2 tasks failed.");
  expect(err).toMatch(/2 × The model server does not know this model.*Check PUSHGEN_MODEL/);
  expect(await readFile(file("failed.jsonl"), "utf8")).toBe("");
});

test("SIGINT cancels the run and says so; the file before it stays", async () => {
  await writeFile(file("kept.jsonl"), "what was there before");
  const running = generate("forty.csv", "kept.jsonl", "--model", "stand-in-slow", "--concurrency", "1");
  await expect.poll(() => running.said.err, PATIENCE).toMatch(/\d+\/40 tasks/);
  running.stop("SIGINT");
  const { status, out, err } = await running.ended;
  expect(status).toBe(130);
  expect(err).toMatch(/Cancelling the run …\n/);
  expect(err).toMatch(/pushgen: The run was cancelled after \d+ of 40 tasks\..* was not written\.\n$/);
  const { runId } = JSON.parse(out);
  const run = await db().generationRun.findUniqueOrThrow({ where: { id: runId } });
  expect(run.status).toBe("cancelled");
  expect(await readFile(file("kept.jsonl"), "utf8")).toBe("what was there before");
  expect(await parts()).toEqual([]);
  expect(await db().workerProcess.count()).toBe(0);
});
