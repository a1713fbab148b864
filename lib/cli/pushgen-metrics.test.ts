import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { CorpusMetrics } from "#core/metrics/corpus-metrics.ts";
import { measurePairs } from "./metrics/measure-pairs.ts";
import { pushgen, scratchFolder } from "./testing/spawned.ts";

const file = scratchFolder();
// Needs no workspace: a database that is not there would be told.
const metrics = (args: string[]) =>
  pushgen(["metrics", ...args], { DATABASE_URL: "postgresql://127.0.0.1:1/none" });

/** The example of sacreBLEU's README, once with two references a line, once with one reference left out. */
const README = [
  { candidate: "The dog bit the man.", references: ["The dog bit the man.", "The dog had bit the man."] },
  { candidate: "It wasn't surprising.", references: ["It was not unexpected.", "No one was surprised."] },
  {
    candidate: "The man had just bitten him.",
    references: ["The man bit him first.", "The man had bitten the dog."],
  },
];
const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

beforeAll(async () => {
  await writeFile(file("readme.jsonl"), lines(README));
  await writeFile(
    file("var.jsonl.gz"),
    gzipSync(lines(README.with(0, { ...README[0]!, references: ["", "The dog had bit the man."] }))),
  );
  await writeFile(file("bad.jsonl"), `${lines(README)}\n{"candidate": "a"}\nno JSON\n`);
  await writeFile(file("chinese.jsonl"), lines([{ candidate: "今天下雨", references: ["今天有雨"] }]));
  await writeFile(file("empty.jsonl"), "\n");
});

test.concurrent("prints what sacreBLEU prints for its own example, and nothing else", async () => {
  const { status, out, err } = await metrics(["--pairs", file("readme.jsonl"), "--json"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toEqual({
    bleu: {
      score: expect.closeTo(48.530827, 6),
      signature: "nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp",
    },
    chrf2: expect.closeTo(59.73, 2),
    rouge1: expect.closeTo(0.638888889, 8),
    rouge2: expect.closeTo(0.466666667, 8),
    rougeL: expect.closeTo(0.638888889, 8),
    distinct1: expect.closeTo(13 / 17, 10),
    distinct2: 1,
    selfBleu: expect.closeTo(0.0912458341, 9),
  });
});

test.concurrent("a line may lack a reference, as in sacreBLEU's other example; a table is for people", async () => {
  const { status, out } = await metrics(["--pairs", file("var.jsonl.gz")]);
  expect(status).toBe(0);
  expect(out).toMatch(/^BLEU +29\.44 {2}nrefs:var\|case:mixed\|eff:no\|tok:13a\|smooth:exp/);
  expect(out).toContain("Of 3 texts, without intervals.");
});

test.concurrent("ROUGE sees a–z and 0–9 alone, as rouge_score, and words of any script where that is asked for", async () => {
  const rouge = async (...more: string[]) =>
    JSON.parse((await metrics(["--pairs", file("chinese.jsonl"), "--json", ...more])).out).rouge1;
  expect(await rouge()).toBe(0);
  expect(await rouge("--rouge-words", "any")).toBeCloseTo(3 / 4, 10);
});

test.concurrent("bad lines are named, and no figure is printed", async () => {
  const { status, out, err } = await metrics(["--pairs", file("bad.jsonl"), "--json"]);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toContain(", line 5: references: is missing\n");
  expect(err).toContain(", line 6: is not valid JSON\n");
  expect(err).toMatch(/pushgen: .*: 2 lines cannot be used\. Mend them or take them out; .*\n$/);
});

test.concurrent("a tokenizer that there is not is refused in one line", async () => {
  const { status, out, err } = await metrics(["--pairs", file("readme.jsonl"), "--tokenize", "intl"]);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(/^pushgen: .*Allowed choices are 13a, zh, char\.?\n$/);
});

test.each([
  ["empty.jsonl", /there is no line\. Each must look like/],
  ["none", /Cannot read .*none: there is no such file/],
])("%s cannot be measured", async (name, says) => {
  await expect(measurePairs(file(name), new CorpusMetrics("13a"))).rejects.toThrow(says);
});
