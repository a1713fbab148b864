import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { readCategory } from "#server/services/categories/read-categories.ts";
import { writeVersion } from "#server/services/categories/write-version.ts";
import { namedPrompts } from "#server/services/evaluations/named-prompts.ts";
import { evaluationItem } from "#server/testing/an-evaluation-set.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { KEY, type ModelServer, startModelServer } from "../../e2e/stand-in/model-server.ts";
import { readBaseline } from "./evaluate/baseline.ts";
import { pushgen, scratchFolder } from "./testing/spawned.ts";

const db = testDatabase();
const file = scratchFolder();
let model: ModelServer;

beforeAll(async () => {
  model = await startModelServer();
  const items = Array.from({ length: 40 }, (_, number) => evaluationItem(number));
  const lines = items.map(({ externalId: id, ...item }) => JSON.stringify({ id, ...item }));
  await writeFile(file("set.jsonl"), `${lines.join("\n")}\n{"id":"bad","title":"No line"}\n`);
  const { id, versions } = await readCategory(COMMAND_LINE, "plain");
  const content = {
    ...versions[0]!.content,
    constraints: { ...versions[0]!.content.constraints, bodyLimit: 10 },
  };
  await writeVersion(COMMAND_LINE, { categoryId: id, basedOn: 1, content, note: "Far too short" });
});
afterAll(() => model.close());

function evaluate(...more: string[]) {
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: model.url, PUSHGEN_MODEL: "stand-in" };
  return pushgen(["evaluate", "--set", file("set.jsonl"), "--candidates", "1", ...more], env);
}

test("prints one JSON object with figures and intervals; the same file is the same set again", async () => {
  const { status, out, err } = await evaluate("--prompts", "plain@1,question", "--json");
  expect(err).toContain("line 41: row: has no human reference");
  expect(status).toBe(0);
  const result = JSON.parse(out);
  expect(result.set).toMatchObject({ name: "set.jsonl", version: 1, items: 40 });
  const [only] = result.evaluations;
  expect(only).toMatchObject({
    status: "finished",
    prompts: ["plain@1", "question@1"],
    tasks: 80,
    failed: 0,
  });
  expect(only.figures.chrf2.low).toBeLessThan(only.figures.chrf2.high);
  expect(Object.keys(only.byPrompt)).toEqual(["plain@1", "question@1"]);
  await writeFile(file("before.json"), out);

  const worse = await evaluate("--prompts", "plain@2", "--fail-if-worse-than", file("before.json"), "--json");
  expect(worse.err).toMatch(/pushgen: Measurably worse than .*before\.json in .*chrF2.*, on 40 items\.\n$/);
  expect(worse.status).toBe(3);
  expect(JSON.parse(worse.out).comparison).toMatchObject({ verdict: "worse", items: 40 });
  expect(await db().evaluationSetVersion.count()).toBe(1);
});

test("another version is a baseline too; what is not worse ends well", async () => {
  const { status, out, err } = await evaluate("--prompts", "plain@1", "--fail-if-worse-than", "plain@1");
  expect(out).toMatch(/^plain v1 with stand-in: 40 texts on 40 items\n/);
  expect(out).toMatch(/chrF2 +\d+\.\d {3}\d+\.\d to \d+\.\d/);
  expect(out).toMatch(/chrF2 .* 0\.0 {2}\(.*\) +cannot tell \*\n/);
  expect(out).toMatch(/Tokens a task +\d+ .*\(.*\) +cannot tell\n/);
  expect(err).toContain("Not measurably worse than plain@1, on 40 items.");
  expect(status).toBe(0);
});

test("a judge says which texts it prefers, in both orders, and decides nothing", async () => {
  const beside = ["--prompts", "plain@2", "--fail-if-worse-than", "plain@1", "--judge", "--judge-items", "8"];
  const { status, out } = await evaluate(...beside, "--json");
  expect(status).toBe(3);
  const { judge } = JSON.parse(out).comparison;
  expect(judge).toMatchObject({ model: "stand-in", status: "finished", pairs: 8, judged: 8, calls: 16 });
  const { baseline, challenger, tie } = judge.wins;
  expect(baseline + challenger + tie).toBe(8);
  expect(judge.shareWon.value).toBeCloseTo((challenger + tie / 2) / 8, 10);

  const told = await evaluate(...beside.slice(0, 4), "--judge", "stand-in-prose", "--judge-items", "2");
  expect(told.out).toContain("Judged by stand-in-prose: no pair was judged. 2 pairs failed.");
  const alone = await evaluate("--prompts", "plain@2", "--judge");
  expect(alone.err).toMatch(/^pushgen: --judge compares texts: name the version/);
  expect(alone.status).toBe(1);
  const same = await evaluate(
    "--prompts",
    "plain@1",
    "--fail-if-worse-than",
    "plain@1",
    "--cache",
    "--judge",
  );
  expect(same.err).toContain("Not judged: ");
  expect(same.status).toBe(0);
});

test("what is not there is told in a sentence", async () => {
  const { status, err } = await evaluate("--prompts", "plain@7");
  expect(err).toBe("pushgen: “plain” has no version 7. There are: plain@2, plain@1.\n");
  expect(status).toBe(1);
  const prompts = await namedPrompts(COMMAND_LINE, ["plain@v2", "question"]);
  expect(prompts.map(({ key, version }) => `${key}@${version}`)).toEqual(["plain@2", "question@1"]);
  await expect(namedPrompts(COMMAND_LINE, ["shouting@1"])).rejects.toThrow(/No style is called “shouting”/);
  await expect(readBaseline(file("set.jsonl"), prompts)).rejects.toThrow(/is neither a prompt version/);
  await expect(readBaseline("urgency@1", prompts)).rejects.toThrow(/“urgency” .* is not among --prompts/);
});
