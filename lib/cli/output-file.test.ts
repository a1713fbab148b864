import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OutputFile } from "./output-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pushgen-out-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function* pieces(failAfter = Number.POSITIVE_INFINITY) {
  for (let at = 0; at < 3; at++) {
    if (at >= failAfter) throw new Error("the database went away");
    yield `line ${at}\n`;
  }
}

test("a file takes its place when it is whole, also that of one a link leads to", async () => {
  await writeFile(join(folder, "real"), "before");
  await symlink("real", join(folder, "link"));
  const file = await OutputFile.open(join(folder, "link"));
  expect(await readFile(join(folder, "real"), "utf8")).toBe("before");
  await file.write(pieces());
  await file.discard();
  expect(await readFile(join(folder, "real"), "utf8")).toBe("line 0\nline 1\nline 2\n");
  expect((await readdir(folder)).sort()).toEqual(["link", "real"]);
});

test("what was there stays when writing fails, and nothing half written is left", async () => {
  await writeFile(join(folder, "out"), "before");
  const file = await OutputFile.open(join(folder, "out"));
  await expect(file.write(pieces(2))).rejects.toThrow("the database went away");
  expect(await readFile(join(folder, "out"), "utf8")).toBe("before");
  expect(await readdir(folder)).toEqual(["out"]);
});

test("a file that is not needed after all leaves no trace", async () => {
  await (await OutputFile.open(join(folder, "out"))).discard();
  expect(await readdir(folder)).toEqual([]);
});

test("a check tells the same without leaving a trace, and does not touch a device", async () => {
  await writeFile(join(folder, "out"), "before");
  await OutputFile.check(join(folder, "out"));
  await OutputFile.check(join(folder, "new"));
  await OutputFile.check("/dev/full");
  await expect(OutputFile.check(folder)).rejects.toThrow(/it is a folder, not a file/);
  await expect(OutputFile.check(join(folder, "no", "out"))).rejects.toThrow(
    /there is no such file or folder/,
  );
  expect(await readFile(join(folder, "out"), "utf8")).toBe("before");
  expect(await readdir(folder)).toEqual(["out"]);
});

test("a place that cannot be written is told before the work begins", async () => {
  await mkdir(join(folder, "sub"));
  await expect(OutputFile.open(join(folder, "sub"))).rejects.toThrow(/it is a folder, not a file/);
  await expect(OutputFile.open(join(folder, "no", "out"))).rejects.toThrow(/there is no such file or folder/);
  expect(await readdir(folder)).toEqual(["sub"]);
});

test("a device is written to, not replaced", async () => {
  const file = await OutputFile.open("/dev/null");
  await file.write(pieces());
  await file.discard();
});
