import { expect, test } from "vitest";
import { dollars } from "./dollars.ts";

test("an amount of an option is dollars, to the micro-dollar", () => {
  expect(dollars("5")).toBe(5_000_000);
  expect(dollars("0.25")).toBe(250_000);
});
test.each(["", "0", "much", "-1", "1e3"])("“%s” is refused with what to give", (text) =>
  expect(() => dollars(text)).toThrow("Give dollars, such as 5 or 0.25."),
);
