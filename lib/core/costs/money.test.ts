import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dollarDigits, dollarText, exactDollars, parseDollars } from "./money.ts";

test.each([
  ["5", 5_000_000],
  [" $0.25 ", 250_000],
  ["1250.5", 1_250_500_000],
  ["0.000001", 1],
  ["0", 0],
])("“%s” is %d micro-dollars", (typed, amount) => expect(parseDollars(typed)).toBe(amount));

test.each(["", "free", "-1", "1,5", "1e3", "0.0000001", "1.", ".5", "12345678901"])(
  "“%s” is no amount",
  (typed) => expect(parseDollars(typed)).toBeNull(),
);

test("digits are read back as the same amount, to the micro-dollar", () =>
  fc.assert(
    fc.property(
      fc.maxSafeNat().map((given) => given % 1e15),
      (amount) => {
        expect(parseDollars(dollarDigits(amount))).toBe(amount);
      },
    ),
  ));

test.each([
  [5_000_000, "$5"],
  [2_500_000, "$2.50"],
  [250_000, "$0.25"],
  [5_000, "$0.005"],
  [1_234_000_000, "$1,234"],
])("the limit %d is %s, to the last digit", (amount, text) => expect(exactDollars(amount)).toBe(text));

describe("people read", () => {
  test.each([
    [0, "$0"],
    [7, "$0.000007"],
    [1_234, "$0.001234"],
    [123_456, "$0.1235"],
    [1_005_000, "$1.01"],
    [999_999, "$1.0000"],
    [1_234_567_890, "$1,234.57"],
    [-20_000, "−$0.0200"],
  ])("%d as %s", (amount, text) => expect(dollarText(amount)).toBe(text));
});
