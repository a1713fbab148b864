import { expect, test } from "vitest";
import { decodeWordVectors, encodeWordVectors } from "./word-vectors.ts";

const vectors = {
  hashes: Uint32Array.of(3, 7, 4_000_000_000),
  size: 2,
  rows: Int8Array.of(-127, 0, 127, 5, -1, 1),
  steps: Float32Array.of(0.5, 0.25),
};

test("word vectors read back as they were written", () =>
  expect(decodeWordVectors(encodeWordVectors(vectors))).toEqual(vectors));
test("other bytes and cut files are refused", () => {
  expect(() => decodeWordVectors(encodeWordVectors(vectors).slice(0, -1))).toThrow(/cut off/);
  expect(() => decodeWordVectors(new Uint8Array(64))).toThrow(/no file of word vectors/);
  expect(() => decodeWordVectors(new Uint8Array(3))).toThrow(RangeError);
});
