import { expect, test } from "vitest";
import { priceInput } from "./price-input.ts";

test("dollars a million tokens come out as whole micro-dollars", () =>
  expect(priceInput.parse({ model: " gpt-5-mini ", input: "0.25", output: "$2" })).toEqual({
    model: "gpt-5-mini",
    input: 250_000,
    output: 2_000_000,
  }));
test.each([
  [{ model: "", input: "1", output: "1" }, "Name the model"],
  [{ model: "m", input: "free", output: "1" }, "such as 0.25"],
  [{ model: "m", input: "1", output: "100001" }, "such as 0.25"],
])("%j is refused with what to type", (input, words) =>
  expect(priceInput.safeParse(input).error!.issues[0]!.message).toContain(words),
);
