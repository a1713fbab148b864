import { expect, test } from "vitest";
import { outcomeChecker } from "./outcome-row.ts";

const check = outcomeChecker("2026-03-31");
const cells = {
  experiment: "spring",
  arm: "human",
  day: "2026-03-31",
  delivered: "100",
  clicked: "3",
  optedOut: "0",
  item: null,
};

test("a good row becomes its figures; opt-outs that are not told stay unknown", () => {
  expect(check(cells)).toEqual({ ...cells, delivered: 100, clicked: 3, optedOut: 0 });
  expect(check({ ...cells, optedOut: "" })).toMatchObject({ optedOut: null });
  expect(check({ ...cells, optedOut: null })).toMatchObject({ optedOut: null });
  expect(check({ ...cells, item: "" })).toMatchObject({ item: null });
});

test.each([
  [{ experiment: "" }, "names no experiment"],
  [{ arm: "" }, "names no arm"],
  [{ day: "31.03.2026" }, "has no day such as 2026-03-31 (31.03.2026)"],
  [{ day: "2026-02-30" }, "has no day such as 2026-03-31 (2026-02-30)"],
  [{ day: "2026-04-01" }, "is of a day that has not come yet (2026-04-01)"],
  [{ day: "1999-12-31" }, "is of a day before 2000 (1999-12-31)"],
  [{ delivered: "1.5" }, "delivered is not a whole number, 0 or more (1.5)"],
  [{ delivered: "-1" }, "delivered is not a whole number, 0 or more (-1)"],
  [{ clicked: "" }, "clicked is not a whole number, 0 or more (empty)"],
  [{ clicked: "101" }, "has more clicked than delivered; count each recipient once"],
  [{ optedOut: "many" }, "optedOut is not a whole number, 0 or more (many)"],
  [{ optedOut: "101" }, "has more opted out than delivered; count each recipient once"],
])("%j is refused with its reason", (more, reason) => expect(check({ ...cells, ...more })).toBe(reason));
