import { expect, test } from "vitest";
import { assignArm } from "../experiments/assignment/assign-arm.ts";
import { BUCKETS, bucketOf } from "../experiments/assignment/bucket.ts";
import { bucketsOfArm, experimentCells, type OutgoingExperiment } from "./tabular-experiment.ts";
import { aMessage, bodyOf, built } from "./testing-messages.ts";

const SPRING: OutgoingExperiment = {
  id: "e1",
  key: "spring",
  salt: "spring-sale",
  holdout: 1_000,
  adaptive: false,
  arms: [
    { key: "human", buckets: 4_000 },
    { key: "curious", buckets: 5_000 },
  ],
};

test("the buckets of a table give every recipient the arm that the assignment gives", () => {
  const ranges = SPRING.arms.map(({ key }) => ({ key, ...bucketsOfArm(SPRING, key) }));
  expect(ranges.at(-1)!.last).toBe(BUCKETS - 1);
  for (let at = 0; at < 2_000; at++) {
    const bucket = bucketOf(SPRING.salt, `user-${at}`);
    const range = ranges.find(({ first, last }) => bucket >= first && bucket <= last);
    expect(range?.key ?? null).toBe(assignArm(SPRING, `user-${at}`));
  }
});

test("a row says which arm it is of, and what divides the recipients", () => {
  expect(bodyOf(built("jsonl", { arm: "curious" }, {}, { experiment: SPRING }))).toMatchObject({
    title: aMessage().title,
    experiment: "spring",
    arm: "curious",
    salt: "spring-sale",
    firstBucket: "5000",
    lastBucket: "9999",
  });
  const csv = built("csv", { arm: "human" }, {}, { experiment: SPRING });
  expect(csv.ok && csv.line).toMatch(/"spring","human","spring-sale","1000","4999"\r?\n$/);
});

test("an adaptive experiment has no buckets to tell: they hold for a day", () => {
  expect(experimentCells({ ...SPRING, adaptive: true }, "human")).toMatchObject({
    salt: "spring-sale",
    firstBucket: null,
    lastBucket: null,
  });
});

test("without an experiment a file is what it always was", () => {
  expect(Object.keys(bodyOf(built("jsonl")))).toEqual(
    Object.keys(bodyOf(built("jsonl", {}, {}, { experiment: null }))),
  );
  expect(bodyOf(built("jsonl"))).not.toHaveProperty("arm");
});
