import { expect, test } from "vitest";
import { addCosts, fillDays, NO_COSTS } from "./cost-report.ts";

const used = { ...NO_COSTS, tasks: 2, calls: 3, cost: 40, promptTokens: 5 };

test("sums add up, field by field", () => {
  expect(addCosts([used, used, { ...NO_COSTS, unpricedCalls: 1 }])).toEqual({
    ...NO_COSTS,
    tasks: 4,
    calls: 6,
    cost: 80,
    promptTokens: 10,
    unpricedCalls: 1,
  });
  expect(addCosts([])).toEqual(NO_COSTS);
});
test("a day without use is there, with nothing", () => {
  const day = { key: "2026-01-02", name: "2026-01-02", ...used };
  expect(fillDays(["2026-01-01", "2026-01-02"], [day])).toEqual([
    { key: "2026-01-01", name: "2026-01-01", ...NO_COSTS },
    day,
  ]);
});
