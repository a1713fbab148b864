import { expect, test } from "vitest";
import { chunksOf, collected } from "./testing-chunks.ts";
import { wholeBody } from "./whole-body.ts";

test("passes on what arrives whole, announced or not", async () => {
  expect(await collected(wholeBody(chunksOf("abcdef", 4), 6))).toHaveLength(2);
  expect(await collected(wholeBody(chunksOf("abcdef", 4), Number.NaN))).toHaveLength(2);
});

test("refuses 200 MB before a byte is read", async () => {
  let read = 0;
  async function* body() {
    read++;
    yield new Uint8Array(1);
  }
  await expect(collected(wholeBody(body(), 200_000_000))).rejects.toThrow(/larger than 50 MB/);
  expect(read).toBe(0);
});

test("refuses half a file", async () => {
  await expect(collected(wholeBody(chunksOf("abc"), 6))).rejects.toThrow(/did not arrive whole/);
});
