import { describe, expect, test, vi } from "vitest";
import { binomial } from "../../random/binomial.ts";
import { seededRandom } from "../../random/seeded-random.ts";
import { normalQuantile } from "../../statistics/normal-quantile.ts";
import { aSentExperiment, aSentText } from "../outcomes/a-sent-experiment.ts";
import type { SentText } from "../outcomes/sent-experiment.ts";
import { sentPairs } from "../outcomes/sent-pairs.ts";
import { keptPromise } from "./kept-promise.ts";
import { scoreRecord } from "./score-record.ts";

// Simulations, which a busy machine stretches.
vi.setConfig({ testTimeout: 60_000 });

const SPREAD = 0.165;
const of = (a: Partial<SentText>, b: Partial<SentText>) =>
  keptPromise(sentPairs(aSentExperiment([[aSentText("human", a), aSentText("pick", b)]]))[0]!, SPREAD);
const counts = (clicked: number) => ({ counts: { shown: 1_000, clicked } });

describe("what is held against the counts", () => {
  test("the favourite of the score, whichever side it stands on", () => {
    expect(of({ reward: 2, ...counts(40) }, { reward: 1, ...counts(30) })).toMatchObject({ kept: 1 });
    expect(of({ reward: 1, ...counts(40) }, { reward: 2, ...counts(30) })).toMatchObject({ kept: 0 });
    expect(of({ reward: 1, ...counts(40) }, { reward: 2, ...counts(40) })).toMatchObject({ kept: 0.5 });
  });
  test("nothing, where the score made no promise", () => {
    expect(of({ reward: 1 }, { reward: 1 })).toBeNull();
    expect(of({ reward: null }, { reward: 1 })).toBeNull();
    expect(of({ reward: 2 }, { reward: 1, rewardModelId: "another" })).toBeNull();
  });
});

test("a score that is right keeps its promises, also where few clicks came back", () => {
  const random = seededRandom(8);
  const promises = Array.from({ length: 6_000 }, () => {
    // The model knows a part of the truth: its difference of rewards is the log-odds of what it leaves open.
    const [known, unknown] = [0.2, Math.sqrt(SPREAD)];
    const mean = known * normalQuantile(0.001 + 0.998 * random());
    const truth = mean + unknown * normalQuantile(0.001 + 0.998 * random());
    const shown = 300 + Math.floor(random() * 3_000);
    const count = (log: number) => ({ shown, clicked: binomial(shown, 0.05 * Math.exp(log / 2), random) });
    const reward = 1.702 * (mean / unknown);
    const texts = [
      aSentText("human", { reward, counts: count(truth) }),
      aSentText("pick", { counts: count(-truth) }),
    ];
    return sentPairs(aSentExperiment([texts])).flatMap((pair) => keptPromise(pair, SPREAD) ?? []);
  });
  const record = scoreRecord(promises.flat().map((one, at) => ({ ...one, itemId: `item-${at}` })));
  expect(record.promised).toBeGreaterThan(0.55);
  expect(Math.abs(record.gap!.estimate)).toBeLessThan(0.015);
});
