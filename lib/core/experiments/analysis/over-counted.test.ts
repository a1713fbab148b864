import { expect, test } from "vitest";
import { overCounted } from "./over-counted.ts";

const row = (arm: string, delivered: number, clicked: number, optedOut: number | null = null) => ({
  ...{ arm, delivered, clicked, optedOut },
});

test("an arm is named where all its rows together have more clicked than delivered", () => {
  const rows = [row("human", 0, 2), row("curious", 0, 2), row("human", 5, 1), row("curious", 3, 2)];
  expect(overCounted(rows)).toEqual([{ arm: "curious", what: "clicked", count: 4, delivered: 3 }]);
});

test("or more opted out, which would leave the guardrail without an interval", () => {
  const rows = [row("human", 1, 0, 3), row("curious", 1, 0, null)];
  expect(overCounted(rows)).toEqual([{ arm: "human", what: "opted out", count: 3, delivered: 1 }]);
});
