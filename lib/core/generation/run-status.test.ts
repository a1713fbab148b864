import { expect, test } from "vitest";
import { ACTIVE_STATUSES, RUN_STATUSES, RUN_TRANSITIONS, statesBefore } from "./run-status.ts";

test("what has ended goes back to work by a retry alone", () => {
  const ended = RUN_STATUSES.filter((status) => !(ACTIVE_STATUSES as readonly string[]).includes(status));
  for (const status of ended) expect(RUN_TRANSITIONS[status]).toEqual(["planning"]);
});
test("a run can be paused while it works, and cancelled while it is paused", () => {
  expect(statesBefore("paused")).toEqual(["planning", "running"]);
  expect(statesBefore("cancelling")).toEqual(["planning", "running", "paused"]);
});
test("a cancelled run never finishes by itself", () => {
  expect(statesBefore("finished")).toEqual(["planning", "running", "paused"]);
});
