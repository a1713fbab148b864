import { expect, test } from "vitest";
import { changeInterval, changeText, figureInterval, figureText } from "./figure-text.ts";

test("a figure has its unit", () => {
  expect(figureText(34.216, "score")).toBe("34.2");
  expect(figureText(0.8104, "share")).toBe("81.0 %");
  expect(figureText(1_240, "milliseconds")).toBe("1.24 s");
  expect(figureText(3_100, "dollars")).toBe("$0.003100");
});
test("a mean of counts has as many digits as tell something", () => {
  const counts = [0, 8.17, 31.41, 314.1, 3_141];
  expect(counts.map((value) => figureText(value, "count"))).toEqual(["0", "8.2", "31.4", "314", "3,141"]);
});

test("an interval has its unit once, and a real minus", () => {
  expect(figureInterval({ low: 0.5, high: 0.612 }, "chance")).toBe("50.0 to 61.2 %");
  expect(figureInterval({ low: -0.31, high: 0.2 }, "number")).toBe("−0.31 to 0.20");
});

test("a change has a sign, but none where it rounds to nothing", () => {
  expect(changeText(0.0314, "share")).toBe("+3.1");
  expect(changeText(-2.5, "score")).toBe("−2.5");
  expect(changeText(-0.0001, "share")).toBe("0.0");
  expect(changeText(-120, "dollars")).toBe("−$0.000120");
  expect(changeText(0, "dollars")).toBe("$0");
});

test("the interval of a change of shares is in points with signs, of others as any", () => {
  expect(changeInterval({ low: -0.012, high: 0.034 }, "share")).toBe("−1.2 to +3.4");
  expect(changeInterval({ low: -1.5, high: 2 }, "score")).toBe("−1.5 to 2.0");
});

test("a figure below zero has a minus, not a hyphen, as differences have", () => {
  expect(figureText(-0.08, "number")).toBe("−0.08");
  expect(figureInterval({ low: -0.5, high: -0.25 }, "number")).toBe("−0.50 to −0.25");
});
