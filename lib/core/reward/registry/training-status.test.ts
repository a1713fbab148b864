import { expect, test } from "vitest";
import { isUnderWay, statesBefore, TRAINING_STATUSES } from "./training-status.ts";

test("a training begins once, and ends once", () => {
  expect(statesBefore("queued")).toEqual([]);
  expect(statesBefore("running")).toEqual(["queued"]);
  expect(statesBefore("succeeded")).toEqual(["running"]);
  expect(statesBefore("failed")).toEqual(["running"]);
  expect(statesBefore("cancelled")).toEqual(["queued", "running"]);
  expect(TRAINING_STATUSES.filter(isUnderWay)).toEqual(["queued", "running"]);
});
