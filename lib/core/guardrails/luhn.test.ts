import { expect, test } from "vitest";
import { passesLuhn } from "./luhn.ts";

test("a right check digit passes, spaces or not", () => {
  expect(passesLuhn("4111 1111 1111 1111")).toBe(true);
  expect(passesLuhn("79927398713")).toBe(true);
});
test("any other does not", () => {
  expect(passesLuhn("4111 1111 1111 1112")).toBe(false);
  expect(passesLuhn("")).toBe(false);
});
