import { expect, test } from "vitest";
import { isIban } from "./iban.ts";

test("right check digits make an account, spaces or not", () => {
  expect(isIban("GB82 WEST 1234 5698 7654 32")).toBe(true);
  expect(isIban("DE89370400440532013000")).toBe(true);
});
test("wrong check digits or another shape make none", () => {
  expect(isIban("GB83 WEST 1234 5698 7654 32")).toBe(false);
  expect(isIban("AB12")).toBe(false);
  expect(isIban("")).toBe(false);
});
