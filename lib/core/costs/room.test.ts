import { expect, test } from "vitest";
import { NO_BUDGET } from "./budget.ts";
import { fits, roomLeft } from "./room.ts";

test("the narrowest budget decides, for money and tokens each", () => {
  const run = { budget: { money: 100, tokens: null }, taken: { cost: 40, tokens: 9 } };
  const day = { budget: { money: 90, tokens: 50 }, taken: { cost: 10, tokens: 45 } };
  expect(roomLeft([run, day])).toEqual({ money: 60, tokens: 5 });
  expect(roomLeft([])).toEqual(NO_BUDGET);
});
test("what was overspent leaves less than nothing", () =>
  expect(roomLeft([{ budget: { money: 5, tokens: null }, taken: { cost: 8, tokens: 0 } }]).money).toBe(-3));
test("without a budget everything fits, with one what is not above it", () => {
  expect(fits(NO_BUDGET, { cost: 1e15, tokens: 1e15 })).toBe(true);
  expect(fits({ money: 5, tokens: null }, { cost: 5, tokens: 9 })).toBe(true);
  expect(fits({ money: 5, tokens: null }, { cost: 6, tokens: 9 })).toBe(false);
  expect(fits({ money: null, tokens: 8 }, { cost: 5, tokens: 9 })).toBe(false);
});
