import { mkdir, readdir, truncate, writeFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "#server/testing/test-database.ts";
import { pushgen, scratchFolder } from "./testing/spawned.ts";

const db = testDatabase();
const file = scratchFolder();

beforeAll(async () => {
  await mkdir(file("folder.csv"));
  await writeFile(file("ok.csv"), "id,title\nc-1,One\n");
  await writeFile(file("no-item.csv"), "id,title\nc-1,\n");
  await writeFile(file("sheet.xlsx"), "PK");
  await writeFile(file("large.csv"), "id,title\n");
  await truncate(file("large.csv"), 60_000_000);
});

const generate = (...more: string[]) => ["generate", "--items", "{ok.csv}", "--out", "{out.jsonl}", ...more];

const WRONG: [args: string[], says: RegExp][] = [
  [["runs", "--jsn"], /unknown option '--jsn' \(Did you mean --json\?\)/],
  [["import"], /missing required argument 'file'/],
  [["import", "{none.csv}"], /Cannot read .*none\.csv: there is no such file/],
  [["import", "{folder.csv}"], /Cannot read .*folder\.csv: it is a folder/],
  [["import", "{sheet.xlsx}"], /Choose a CSV file/],
  [["import", "{large.csv}"], /larger than 50 MB/],
  [["import", "--json", "{no-item.csv}"], /no-item\.csv holds no item that can be used/],
  [["generate", "--items", "{ok.csv}"], /required option '--out <file>' not specified/],
  [
    ["generate", "--items", "{ok.csv}", "--out", "{no/out.jsonl}"],
    /Cannot write .*out\.jsonl: there is no such/,
  ],
  [["generate", "--items", "{ok.csv}", "--out", "{ok.csv}"], /--out would replace the file of --items/],
  [generate("--categories", "nosuch"), /No published style is called nosuch\. There are: plain, /],
  [generate("--candidates", "9"), /whole number from 1 to 8/],
  [["user", "create", "--email", "ana", "--role", "operator"], /Enter an e-mail address/],
  [["user", "create", "--email", "ana@example.org", "--role", "boss"], /operator, manager, admin/],
];

test.concurrent.each(WRONG)("pushgen %j is refused in one line", async (args, says) => {
  const { status, out, err } = await pushgen(
    args.map((arg) => arg.replace(/^\{(.+)\}$/, (_, name) => file(name))),
  );
  const lines = err
    .trimEnd()
    .split("\n")
    .filter((line) => !/^line \d+: |^No model server/.test(line));
  expect(lines).toEqual([expect.stringMatching(says)]);
  expect(lines[0]).toMatch(/^pushgen: /);
  expect({ status, out }).toEqual({ status: 1, out: "" });
});

test("a database that cannot be used is named without its password", async () => {
  const { status, err } = await pushgen(["runs"], {
    DATABASE_URL: "postgresql://ana:s3cret@127.0.0.1:1/pushgen",
  });
  expect(status).toBe(1);
  expect(err).toBe(
    "pushgen: Cannot use the database of DATABASE_URL (127.0.0.1:1/pushgen): nothing answers there.\n",
  );
});

test("none of that left anything behind", async () => {
  expect(await db().contentItem.count()).toBe(0);
  expect(await db().generationRun.count()).toBe(0);
  expect(await db().invitation.count()).toBe(0);
  const names = (await readdir(file("."))).sort();
  expect(names).toEqual(["data", "folder.csv", "large.csv", "no-item.csv", "ok.csv", "sheet.xlsx"]);
});
