import { expect, test } from "vitest";
import { counted } from "./counted.ts";

test("one is one, and all others are many", () => {
  expect(counted(1, "item")).toBe("1 item");
  expect(counted(0, "item")).toBe("0 items");
  expect(counted(2_500, "item")).toBe("2,500 items");
  expect(counted(2, "reply", "replies")).toBe("2 replies");
});
