import { beforeAll, describe, expect, test, vi } from "vitest";
import { makeAudience } from "./audience.ts";
import type { LoopOptions } from "./loop-options.ts";
import { type LoopRound, simulateLoop } from "./simulate-loop.ts";

// Seconds of work, which a busy machine stretches.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const loop = (given: Partial<LoopOptions> = {}): LoopRound[] =>
  simulateLoop({
    seed: 1,
    rounds: 5,
    items: 60,
    candidates: 4,
    recipients: 600,
    audienceOf: () => makeAudience({ seed: 7 }),
    chases: () => 0,
    learns: () => true,
    ...given,
  });
const gap = ({ record }: LoopRound) => record.gap!.estimate;

describe("generate, rank, send, learn", () => {
  let rounds: LoopRound[];
  beforeAll(() => {
    rounds = loop();
  });
  test("the lift over the human line grows from nothing", () => {
    const [first, last] = [rounds[0]!.lift, rounds.at(-1)!.lift];
    expect(first.interval.low).toBeLessThan(0);
    expect(last.interval.low).toBeGreaterThan(first.interval.high);
  });
  test("the random holdout proves that it is the ranking: candidates drawn at random gain nothing", () => {
    expect(rounds[0]!.ranking.interval.low).toBeLessThan(0);
    for (const { randomLift, ranking } of rounds.slice(2)) {
      expect(randomLift.interval.low).toBeLessThan(0.03);
      expect(ranking.interval.low).toBeGreaterThan(0.1);
    }
  });
  test("the score keeps what it promises, and the alarm stays silent", () => {
    for (const { record, alarm } of rounds.slice(1)) {
      expect(record.verdict).toBe("holds");
      expect(alarm.since).toBeNull();
    }
  });
  test("is one course for one seed", () => {
    expect(loop({ rounds: 2 })).toEqual(rounds.slice(0, 2));
  });
});

test("without learning there is no lift to see", () => {
  for (const { lift, alarm } of loop({ rounds: 3, learns: () => false })) {
    expect(lift.interval.low).toBeLessThan(0);
    expect(lift.interval.high).toBeGreaterThan(0);
    expect(alarm.items).toBe(0);
  }
});

describe("reward hacking", () => {
  test("texts made to score promise more and keep less: the gap widens, and the alarm sees it", () => {
    const rounds = loop({
      rounds: 6,
      learns: (round) => round <= 3,
      chases: (round) => [0, 0, 0, 0, 0, 4, 10][round]!,
    });
    const [selected, chased, chasedOn] = rounds.slice(3);
    expect(gap(selected!)).toBeLessThan(0.05);
    expect(gap(chased!)).toBeGreaterThan(gap(selected!));
    expect(gap(chasedOn!)).toBeGreaterThan(gap(chased!) + 0.1);
    expect(chasedOn!.record.gap!.interval.low).toBeGreaterThan(0.05);
    expect(selected!.alarm.since).toBeNull();
    expect(chasedOn!.alarm.since).not.toBeNull();
  });
});

test("a taste that turns is seen in the round in which it turns, and what is learned after it is another model", () => {
  const rounds = loop({
    audienceOf: (round) => makeAudience({ seed: 7, direction: round >= 4 ? -1 : 1 }),
    learns: (round) => round <= 2,
  });
  expect(rounds[2]!.alarm.since).toBeNull();
  expect(rounds[3]!.alarm.since).toBe("2026-01-04");
  expect(rounds[3]!.record.verdict).toBe("broken");
  expect(rounds[3]!.lift.interval.high).toBeLessThan(0);
});
