import { expect, test } from "vitest";
import { byteLength } from "./byte-length.ts";

test.each([
  ["a", 1],
  ["é", 2],
  ["很", 3],
  ["🚋", 4],
  ["", 0],
])("%s takes %i bytes", (text, bytes) => expect(byteLength(text)).toBe(bytes));
