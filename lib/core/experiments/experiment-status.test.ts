import { expect, test } from "vitest";
import { canMove, EXPERIMENT_STATUSES, refusedMove, takesOutcomes } from "./experiment-status.ts";

test("an experiment is launched, stopped, concluded, in this order", () => {
  expect(EXPERIMENT_STATUSES.filter((status) => canMove(status, "launch"))).toEqual(["draft"]);
  expect(EXPERIMENT_STATUSES.filter((status) => canMove(status, "stop"))).toEqual(["launched"]);
  expect(EXPERIMENT_STATUSES.filter((status) => canMove(status, "conclude"))).toEqual(["stopped"]);
});

test("outcomes come in from the launch to the conclusion", () =>
  expect(EXPERIMENT_STATUSES.filter(takesOutcomes)).toEqual(["launched", "stopped"]));

test("a refusal says how it stands and what to do", () =>
  expect(refusedMove("launched", "changed")).toBe(
    "This experiment could not be changed: it is running, and its texts are frozen: a change is a new experiment. Reload to see it as it stands.",
  ));
