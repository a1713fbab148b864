import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pushgen, scratchFolder } from "./testing/spawned.ts";

const file = scratchFolder();
// No database answers there: what passes needs none.
const experiment = (...args: string[]) =>
  pushgen(["experiment", ...args], { DATABASE_URL: "postgresql://127.0.0.1:1/none" });

async function analyze(input: unknown, ...more: string[]) {
  await writeFile(file("in.json"), typeof input === "string" ? input : JSON.stringify(input));
  return experiment("analyze", "--in", file("in.json"), ...more);
}

const human = { key: "human", control: true, share: 0.5, delivered: 50_000, clicked: 1_500, optedOut: 20 };
const curious = {
  key: "curious",
  control: false,
  share: 0.5,
  delivered: 50_000,
  clicked: 2_000,
  optedOut: 25,
};

test("an analysis is one JSON object by the contract", async () => {
  const { status, out, err } = await analyze({ arms: [human, curious] }, "--json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const printed = JSON.parse(out);
  const number = expect.any(Number);
  const pair = [number, number];
  const none = { lift: null, difference: null, p: null, pHolm: null, alwaysValid: null };
  expect(printed).toMatchObject({
    sampleRatio: { p: 1, mismatch: false },
    arms: [
      { key: "human", ctr: 0.03, ctrInterval: pair, ...none, chanceToBeatControl: null, expectedLoss: null },
      {
        key: "curious",
        ctr: 0.04,
        ctrInterval: pair,
        lift: { estimate: expect.closeTo(1 / 3, 9), interval: pair },
        difference: { estimate: expect.closeTo(0.01, 9), interval: pair },
        p: number,
        pHolm: number,
        alwaysValid: { differenceInterval: pair, significant: true },
        chanceToBeatControl: expect.closeTo(1, 6),
        expectedLoss: expect.closeTo(0, 9),
      },
    ],
    verdict: { arm: "curious", decision: "winner", reasons: [expect.any(String)] },
  });
});

test("people read the sample ratio first and the verdict last", async () => {
  const { out } = await analyze({ arms: [human, { ...curious, delivered: 48_000 }] });
  expect(out).toMatch(/^Sample ratio: MISMATCH/);
  expect(out).toContain("No verdict: the assignment is broken.");
});

test("columns stay below their heads, however large the counts", async () => {
  const million = { delivered: 9_000_000_000, clicked: 7_123_456_789 };
  const { out } = await analyze({
    arms: [
      { ...human, ...million },
      { ...curious, ...million, key: "the arm with a name that is longer than most names of arms" },
    ],
  });
  const [head, first, second] = out.split("\n").slice(2);
  expect(first).toContain("7,123,456,789 of 9,000,000,000");
  for (const name of ["difference (95 %)", "at any look (95 %)", "p Holm"])
    expect([first, second].map((line) => line!.slice(head!.indexOf(name) - 2, head!.indexOf(name)))).toEqual([
      "  ",
      "  ",
    ]);
  expect(head!.indexOf("rate") + 4).toBe(second!.indexOf("79.15 %") + 7);
});

test.concurrent.each([
  ["oops", /it holds no JSON/],
  [{ arms: [human, { ...curious, clicked: 50_001 }] }, /“curious” has more clicked than delivered/],
])("what is no experiment is refused in one line: %j", async (input, says) => {
  const name = file(`${says.source.length}.json`);
  await writeFile(name, typeof input === "string" ? input : JSON.stringify(input));
  const { status, out, err } = await experiment("analyze", "--in", name, "--json");
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(says);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("a simulation prints how often each method called a winner; the same seed repeats itself", async () => {
  const args = "simulate --runs 500 --looks 200 --ctr 0.03 --lift 0 --per-look 500 --seed 7 --json".split(
    " ",
  );
  const [one, same] = await Promise.all([experiment(...args), experiment(...args)]);
  expect(same.out).toBe(one.out);
  const printed = JSON.parse(one.out);
  expect(printed).toMatchObject({ runs: 500, looks: 200, ctr: 0.03, lift: 0, perLook: 500, seed: 7 });
  expect(printed.alwaysValid.rate).toBeLessThanOrEqual(0.05);
  expect(printed.naive.rate).toBeGreaterThan(0.3);
});

test.concurrent.each([
  [["--ctr", "3"], /above 0 and below 1/],
  [["--ctr", "0.6", "--lift", "1"], /would be above 1/],
])("simulate %j is refused in one line", async (args, says) => {
  const { status, out, err } = await experiment("simulate", ...args);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(says);
});
