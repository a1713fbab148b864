import { readdir, readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { builtinRewardModel } from "#server/reward/builtin-model.ts";
import { clearLine, countedLine } from "./testing/pair-lines.ts";
import { pushgen, scratchFolder } from "./testing/spawned.ts";

const file = scratchFolder();
const stories = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

// No database answers there: what passes needs none.
const reward = (...args: string[]) =>
  pushgen(["reward", ...args], { DATABASE_URL: "postgresql://127.0.0.1:1/none" });
const train = (out: string, ...more: string[]) =>
  reward("train", "--pairs", file("counted.jsonl.gz"), "--out", file(out), "--json", ...more);
const evaluate = (pairs: string[], ...more: string[]) =>
  reward("evaluate", "--model", file("model"), ...pairs.flatMap((name) => ["--pairs", file(name)]), ...more);

beforeAll(async () => {
  const counted = stories(0, 60).map(countedLine).join("\n");
  await writeFile(file("counted.jsonl.gz"), gzipSync(counted));
  await writeFile(file("mixed.jsonl"), `${countedLine(60)}\n\n${clearLine(61)}\r\n${countedLine(62)}\n`);
  await writeFile(file("clear.jsonl"), `\uFEFF${clearLine(63)}\n`);
  const bad = [...stories(0, 25).map(() => "{oops"), countedLine(64), "\u001b[31m", "\0"];
  await writeFile(file("bad.jsonl"), `${bad.join("\n")}\n{"testId":"\xff"}\n`, "latin1");
  const { status, err } = await train("model", "--pairs", file("mixed.jsonl"));
  expect({ status, err }).toEqual({ status: 0, err: "Training …\n" });
});

test("training prints its summary; the same pairs and seed give the same file, another seed another one", async () => {
  const [one, same, other] = await Promise.all([train("a"), train("b"), train("c", "--seed", "2")]);
  const summary = JSON.parse(one.out);
  const bytes = await readFile(file("a"));
  expect(summary).toEqual({
    pairs: 60,
    clusters: 60,
    badLines: 0,
    seed: 1,
    bytes: bytes.length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    seconds: expect.any(Number),
  });
  expect(JSON.parse(same.out).sha256).toBe(summary.sha256);
  expect(await readFile(file("b"))).toEqual(bytes);
  expect(JSON.parse(other.out).sha256).not.toBe(summary.sha256);
});

test("an evaluation prints its figures alone, over files of both formats", async () => {
  const { status, out, err } = await evaluate(["mixed.jsonl", "clear.jsonl"], "--json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toEqual({
    pairs: 4,
    accuracy: 1,
    accuracyInterval: [1, 1],
    significant: { pairs: 2, accuracy: 1, accuracyInterval: [1, 1] },
    bestOfK: { groups: 2, accuracy: 1, chance: 0.5 },
    // 60 of 1,000 by the mean of 60 and 20.
    lift: { mean: expect.closeTo(0.5, 9), interval: [expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)] },
  });
});

test("a part that has nothing to measure is null, and a dash in the table", async () => {
  const [json, table] = await Promise.all([evaluate(["clear.jsonl"], "--json"), evaluate(["clear.jsonl"])]);
  expect(JSON.parse(json.out)).toMatchObject({
    pairs: 1,
    accuracyInterval: null,
    significant: { pairs: 0, accuracy: null, accuracyInterval: null },
    bestOfK: null,
    lift: null,
  });
  expect(table.out).toMatch(/Pairs judged right +100\.0 % +none: one story +1 pair, 1 story\n/);
  expect(table.out).toMatch(/Lift of the pick +– +no group of texts with clicks\n/);
});

test("bad lines are told with file, line and reason, the first 20; the rest is used", async () => {
  const { status, out, err } = await evaluate(["bad.jsonl"], "--json");
  expect(status).toBe(0);
  expect(JSON.parse(out).pairs).toBe(1);
  const said = err.trimEnd().split("\n");
  expect(said).toHaveLength(21);
  expect(said[0]).toBe(`${file("bad.jsonl")}, line 1: is not valid JSON`);
  expect(said[20]).toBe(`${file("bad.jsonl")}: … and 8 more bad lines`);
});

test("with --strict bad lines are refused, and nothing is written", async () => {
  const refused = "28 lines cannot be used, and --strict allows none. Nothing was done.";
  const bad = file("bad.jsonl");
  const out = file("strict.out");
  const ended = await Promise.all([
    evaluate(["bad.jsonl"], "--strict"),
    reward("train", "--pairs", bad, "--out", out, "--strict"),
  ]);
  for (const { status, out, err } of ended) {
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(`pushgen: ${refused}\n`);
  }
  expect(await readdir(file("."))).not.toContain("strict.out");
});

test("scoring adds reward and uncertainty to each line and keeps the rest", async () => {
  const item = { title: "The tram is back", body: "It runs again.", language: "en" };
  const lines = [{ title: "Why the tram is back", body: "", item, id: 7 }, { body: "老城电车重新开通" }];
  await writeFile(
    file("in.jsonl.gz"),
    gzipSync(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n{}\n`),
  );
  const args = ["--model", "builtin", "--in", file("in.jsonl.gz"), "--out", file("scored"), "--json"];
  const { status, out, err } = await reward("score", ...args);
  expect(status).toBe(0);
  expect(err).toBe(`${file("in.jsonl.gz")}, line 3: needs a title or a body\n`);
  expect(JSON.parse(out)).toEqual({
    candidates: 2,
    seconds: expect.any(Number),
    perSecond: expect.any(Number),
  });
  const model = builtinRewardModel();
  const none = { title: "", body: "", language: "en" };
  const expected = lines.map(({ title = "", body, item = none, ...rest }, at) => ({
    ...lines[at],
    ...rest,
    reward: model.reward(item, { title, body }),
    uncertainty: model.uncertainty(item, { title, body }),
  }));
  expect(jsonLines(await readFile(file("scored"), "utf8"))).toEqual(expected);
  const strict = await reward("score", ...args.with(5, file("refused")), "--strict");
  expect(strict.status).toBe(1);
  expect((await readdir(file("."))).filter((name) => /refused|part/.test(name))).toEqual([]);
  expect(gunzipSync(await readFile(file("in.jsonl.gz"))).toString()).toContain("{}");
});

test("none of that made a data directory", async () => {
  expect(await readdir(file("."))).not.toContain("data");
});
