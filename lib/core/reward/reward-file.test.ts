import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordHash } from "./features/ngram-hash.ts";
import { normaliseWord } from "./features/normalise-word.ts";
import { openRewardFile, trainRewardFile } from "./reward-file.ts";
import type { PreferencePair } from "./training/preference-pair.ts";
import type { WordVectors } from "./vectors/word-vectors.ts";

const item = { title: "", body: "A story about a tram", language: "en" };
const line = (title: string, body = "") => ({ title, body });
const subjects = "tram goat comet baker goal moss bridge tap clock river"
  .split(" ")
  .map((one) => `the ${one}`);
const pair = (better: string, worse: string, at: number): PreferencePair => ({
  item,
  a: line(at % 2 ? worse : better),
  b: line(at % 2 ? better : worse),
  aIsBetter: at % 2 ? 0.05 : 0.95,
  weight: 1,
  source: "decision",
  counts: null,
  clusterId: `story ${at}`,
  groupId: `group ${at}`,
  date: null,
});
// Planted: “look closer” wins over “in brief”, whatever it is about.
const pairs = subjects.flatMap((subject, at) => [
  pair(`Look closer at ${subject}`, `In brief about ${subject}`, 2 * at),
  pair(`Look closer on ${subject}`, `In brief on ${subject}`, 2 * at + 1),
]);
const open = (bytes: Uint8Array) => openRewardFile(bytes, { id: "test", name: "Test" });
const bytes = trainRewardFile(pairs, 3);
const model = open(bytes);
const lead = (of: typeof model, better: string, worse: string) =>
  of.reward(item, line(better)) - of.reward(item, line(worse));

describe("training", () => {
  test("learns what was planted, and carries it to a subject it never saw", () => {
    expect(lead(model, "Look closer at the piano", "In brief about the piano")).toBeGreaterThan(0.5);
  });
  test("gives the same bytes for the same pairs and seed", () => {
    expect(trainRewardFile(pairs, 3)).toEqual(bytes);
    expect(trainRewardFile(pairs, 4)).not.toEqual(bytes);
  });
  test("refuses to learn from nothing", () => expect(() => trainRewardFile([], 1)).toThrow(RangeError));
});

describe("word vectors", () => {
  // “peek” lies where “look” lies; “summary” where “brief” lies.
  const words = Object.entries({ look: 100, closer: 90, peek: 95, brief: -100, summary: -95, in: 0, at: 5 });
  const sorted = words
    .map(([word, value]) => ({ hash: wordHash(normaliseWord(word)), value }))
    .sort((a, b) => a.hash - b.hash);
  const wordVectors: WordVectors = {
    hashes: Uint32Array.from(sorted, ({ hash }) => hash),
    size: 1,
    rows: Int8Array.from(sorted, ({ value }) => value),
    steps: Float32Array.of(0.01),
  };
  const taught = open(trainRewardFile(pairs, 3, { wordVectors }));

  test("carry what was learned to words that mean the same", () => {
    expect(lead(taught, "Peek", "Summary")).toBeGreaterThan(lead(model, "Peek", "Summary"));
    expect(lead(taught, "Peek", "Summary")).toBeGreaterThan(0);
  });
  test("are part of the explanation", () => {
    const { reward, contributions } = taught.score(item, line("Peek at it"));
    expect(contributions.find(({ label }) => label === "“Peek”")!.amount).toBeGreaterThan(0);
    expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(reward, 9);
  });
});

describe("a model refined by a few decisions", () => {
  const decisions = ["kettle", "lamp", "ladder"].map((one, at) =>
    pair(`Ask about the ${one}`, `Buy the ${one}`, at),
  );
  const refined = open(trainRewardFile(decisions, 1, { base: bytes }));

  test("keeps what it knew", () =>
    expect(lead(refined, "Look closer at the tram", "In brief about the tram")).toBeGreaterThan(0.5));
  test("and learns what they say", () => {
    expect(lead(refined, "Ask about the door", "Buy the door")).toBeGreaterThan(
      lead(model, "Ask about the door", "Buy the door"),
    );
  });
  test("moves further with more of them", () => {
    const more = Array.from({ length: 7 }, () => decisions).flat();
    const further = open(trainRewardFile(more, 1, { base: bytes }));
    const moved = (of: typeof model) => lead(of, "Ask about the lamp", "Buy the lamp");
    expect(moved(further)).toBeGreaterThan(moved(refined));
  });
  test("never breaks, whatever was decided", () => {
    const text = fc.record({ title: fc.string({ unit: "grapheme" }), body: fc.string() });
    const decision = fc.record({ a: text, b: text, aIsBetter: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 6 }), (given) => {
        const odd = given.map((one, at) => ({ ...pair("", "", at), ...one }));
        const tried = open(trainRewardFile(odd, 1, { base: bytes }));
        for (const { a } of odd) expect(Number.isFinite(tried.reward(item, a))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
  test("a base that is no model is refused", () =>
    expect(() => trainRewardFile(pairs, 1, { base: new Uint8Array(40) })).toThrow(/no weights file/));
});

test("a text of an unknown language is less sure than one of known words", () => {
  const known = model.uncertainty(item, line("Look closer at the tram"));
  for (const strange of ["老城电车重新开通", "¿Qué hay detrás de la puerta?"])
    expect(model.uncertainty(item, line(strange))).toBeGreaterThan(known);
  expect(model.score(item, line("老城")).uncertainty).toBe(model.uncertainty(item, line("老城")));
});
