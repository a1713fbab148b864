import { expect, test } from "vitest";
import { overClicked } from "./over-clicked.ts";

const day = (arm: string, delivered: number, clicked: number) => ({ arm, delivered, clicked });

test("an arm is named where all its days together have more clicked than delivered", () => {
  const days = [day("human", 0, 2), day("curious", 0, 2), day("human", 5, 1), day("curious", 3, 2)];
  expect(overClicked(days)).toEqual([{ arm: "curious", delivered: 3, clicked: 4 }]);
});
