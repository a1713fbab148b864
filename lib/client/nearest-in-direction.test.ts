import { describe, expect, test } from "vitest";
import { nearestInDirection, type Place } from "./nearest-in-direction.ts";

// Three columns; the second is longer, the third begins lower.
const place = (id: string, x: number, y: number): Place => ({ id, x, y, width: 90, height: 90 });
const places = [
  place("a1", 0, 0),
  place("a2", 0, 100),
  place("b1", 100, 0),
  place("b2", 100, 100),
  place("b3", 100, 200),
  place("c1", 200, 100),
];
const go = (from: string, direction: "left" | "right" | "up" | "down") =>
  nearestInDirection(places, places.find(({ id }) => id === from)!, direction)?.id ?? null;

describe("an arrow key", () => {
  test("goes along the row and along the column", () => {
    expect(go("a1", "right")).toBe("b1");
    expect(go("b2", "left")).toBe("a2");
    expect(go("b1", "down")).toBe("b2");
    expect(go("b3", "up")).toBe("b2");
  });
  test("reaches a column that has nothing in the row", () => {
    expect(go("b1", "right")).toBe("c1");
    expect(go("b3", "left")).toBe("a2");
  });
  test("stops at the edge", () => {
    expect(go("a1", "left")).toBeNull();
    expect(go("b3", "down")).toBeNull();
  });
});
