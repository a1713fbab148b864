import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputFile } from "./output-file.ts";

const folder = () => mkdtemp(join(tmpdir(), "pushgen-out-"));

test("the file is there whole, and nothing else is", async () => {
  const dir = await folder();
  await outputFile(join(dir, "a.jsonl"), (partial) => writeFile(partial, "all of it"));
  expect(await readFile(join(dir, "a.jsonl"), "utf8")).toBe("all of it");
  expect(await readdir(dir)).toEqual(["a.jsonl"]);
});

test("a failure leaves the old file and no half of the new one", async () => {
  const dir = await folder();
  await writeFile(join(dir, "a.jsonl"), "old");
  const fails = outputFile(join(dir, "a.jsonl"), async (partial) => {
    await writeFile(partial, "half");
    throw new Error("broke");
  });
  await expect(fails).rejects.toThrow("broke");
  expect(await readFile(join(dir, "a.jsonl"), "utf8")).toBe("old");
  expect(await readdir(dir)).toEqual(["a.jsonl"]);
});

test("a path that cannot be written is refused before the work begins", async () => {
  let begun = false;
  const work = async () => {
    begun = true;
  };
  await expect(outputFile("/no/such/folder/a.jsonl", work)).rejects.toThrow(
    "/no/such/folder/a.jsonl is not there. Check the path.",
  );
  const dir = await folder();
  await mkdir(join(dir, "taken.part"));
  await expect(outputFile(join(dir, "taken"), work)).rejects.toThrow("is a folder");
  expect(begun).toBe(false);
});
