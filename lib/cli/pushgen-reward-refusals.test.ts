import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { clearLine } from "./testing/pair-lines.ts";
import { pushgen, scratchFolder } from "./testing/spawned.ts";

const file = scratchFolder();

beforeAll(async () => {
  await mkdir(file("folder"));
  await writeFile(file("ok"), `${clearLine(1)}\n${clearLine(2)}\n`);
  await writeFile(file("empty"), "");
  await writeFile(file("blank"), " \n\r\n");
  // One line of 200 MB, which must not fill the memory.
  await writeFile(file("long.gz"), gzipSync(Buffer.alloc(200_000_000, "x"), { level: 1 }));
  const noise = createHash("sha512").update("noise").digest("hex");
  await writeFile(file("cut.gz"), gzipSync(`${clearLine(1)}\n${noise}`).subarray(0, -30));
  await writeFile(file("broken"), "{\xff\0}\n", "latin1");
});

const evaluate = (pairs: string, model = "builtin") => ["evaluate", "--model", model, "--pairs", pairs];
const train = (out: string, pairs = "{ok}") => ["train", "--pairs", pairs, "--out", out];
const score = (input: string, out: string) => ["score", "--model", "builtin", "--in", input, "--out", out];

const WRONG: [args: string[], says: RegExp][] = [
  [["train", "--pairs", "{ok}"], /required option '--out <file>' not specified/],
  [["evaluate", "--pairs", "{ok}"], /required option '--model <file>' not specified/],
  [[...train("{out}"), "--seed", "x"], /whole number from 0/],
  [evaluate("{none}"), /Cannot read .*none: there is no such file/],
  [evaluate("{folder}"), /Cannot read .*folder: it is a folder/],
  [evaluate("{empty}"), /empty: no line holds a pair that can be used/],
  [evaluate("{blank}"), /blank: no line holds a pair that can be used/],
  [evaluate("{long.gz}"), /long\.gz: no line holds a pair that can be used/],
  [evaluate("{cut.gz}"), /Cannot read .*cut\.gz: its gzip compression is damaged or cut off/],
  [evaluate("{broken}"), /broken: no line holds a pair that can be used/],
  [evaluate("{ok}", "{none}"), /Cannot read .*none: there is no such file/],
  [evaluate("{ok}", "{empty}"), /Cannot use the model .*empty: /],
  [evaluate("{ok}", "{long.gz}"), /Cannot use the model .*long\.gz: /],
  [train("{folder}"), /Cannot write .*folder: it is a folder/],
  [train("{no/out}"), /Cannot write .*out: there is no such file or folder/],
  [train("{ok}"), /--out would replace a file of --pairs/],
  [train("{out}", "{empty}"), /no line holds a pair/],
  [score("{none}", "{out}"), /Cannot read .*none: there is no such file/],
  [score("{ok}", "{no/out}"), /Cannot write .*out: there is no such file or folder/],
  [score("{ok}", "{ok}"), /--out would replace the file of --in/],
  [score("{empty}", "{out}"), /no line holds a text that can be scored/],
  [score("{ok}", "{out}"), /no line holds a text that can be scored/],
];

test.concurrent.each(WRONG)("pushgen reward %j is refused in one line", async (args, says) => {
  const { status, out, err } = await pushgen(
    ["reward", ...args.map((arg) => arg.replace(/^\{(.+)\}$/, (_, name) => file(name)))],
    { DATABASE_URL: "postgresql://127.0.0.1:1/none" },
  );
  const lines = err
    .trimEnd()
    .split("\n")
    .filter((line) => !/, line \d+: /.test(line));
  expect(lines).toEqual([expect.stringMatching(says)]);
  expect(lines[0]).toMatch(/^pushgen: /);
  expect({ status, out }).toEqual({ status: 1, out: "" });
});

test("none of that left anything behind", async () => {
  const names = (await readdir(file("."))).sort();
  expect(names).toEqual(["blank", "broken", "cut.gz", "empty", "folder", "long.gz", "ok"]);
  expect(await readFile(file("ok"), "utf8")).toBe(`${clearLine(1)}\n${clearLine(2)}\n`);
});
