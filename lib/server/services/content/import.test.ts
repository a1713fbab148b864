import { expect, test } from "vitest";
import { chunksOf } from "#core/content/import/testing-chunks.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { badRowsFile, importBadRows, readImport } from "./read-import.ts";
import { confirmImport, discardImport, mapImport } from "./settle-import.ts";
import { stageImport } from "./stage-import.ts";

const db = testDatabase();

const CSV = [
  "id,title,body,url,reference_title",
  "imp-1,Night buses,They are back,https://example.com/1,Buses are back",
  "imp-2,No address,Text,not-an-address,",
  "imp-1,Again,The same id,,",
  "imp-3,,,,",
  "imp-4,'=SUM(1),Formula,,",
].join("\n");

const staged = async (name: string, text: string | Uint8Array) => {
  const person = await aPerson("operator");
  return { person, ...(await stageImport(person, { name, chunks: chunksOf(text) })) };
};

test("an upload waits; its bad rows come with line and reason; confirming brings the good ones in", async () => {
  const { person, id, ...counts } = await staged("items.csv", CSV);
  expect(counts).toEqual({ good: 2, bad: 3 });
  expect(await db().contentItem.count({ where: { externalId: { startsWith: "imp-" } } })).toBe(0);

  const preview = await readImport(person, id);
  expect(preview.good.map(({ item }) => item.externalId)).toEqual(["imp-1", "imp-4"]);
  expect(preview.bad.rows.map(({ line, reason }) => [line, reason])).toEqual([
    [3, expect.stringMatching(/^url: must be a web address/)],
    [4, expect.stringMatching(/already on line 2/)],
    [5, expect.stringMatching(/needs a title or a body/)],
  ]);

  expect(await confirmImport(person, { id, good: 2 })).toEqual({ created: 2, updated: 0, unchanged: 0 });
  const item = await db().contentItem.findUniqueOrThrow({ where: { externalId: "imp-4" } });
  expect(item.title).toBe("=SUM(1)");
  const audit = await db().auditEvent.findMany({ where: { nounId: id }, orderBy: { id: "asc" } });
  expect(audit.map((event) => event.action)).toEqual(["import.stage", "import.commit"]);
});

test("the same file again changes nothing, and a changed one updates by id", async () => {
  const first = await staged("a.csv", "id,title\nre-1,One\nre-2,Two");
  await confirmImport(first.person, { id: first.id, good: 2 });
  const second = await staged("a.csv", "id,title\nre-1,One\nre-2,Two changed\nre-3,Three");
  expect(await confirmImport(second.person, { id: second.id, good: 3 })).toEqual({
    created: 1,
    updated: 1,
    unchanged: 1,
  });
});

test("an import is confirmed once", async () => {
  const { person, id } = await staged("b.csv", "id,title\nonce-1,One");
  await confirmImport(person, { id, good: 1 });
  await expect(confirmImport(person, { id, good: 1 })).rejects.toThrow(/imported already/);
  await expect(discardImport(person, id)).rejects.toThrow(/imported already/);
});

test("another mapping looks at every row again, and a preview from before it cannot be confirmed", async () => {
  const { person, id } = await staged("c.csv", "id,headline,name\nmap-1,,Named\nmap-2,Both,Named");
  const before = (await readImport(person, id)).upload;
  expect(before).toMatchObject({ good: 1, bad: 1, mapping: { title: "headline" } });
  const mapping = { ...before.mapping, title: "name" };
  expect(await mapImport(person, { id, mapping })).toEqual({ good: 2, bad: 0 });
  await expect(confirmImport(person, { id, good: 1 })).rejects.toThrow(/mapped anew/);
  await confirmImport(person, { id, good: 2 });
  const item = await db().contentItem.findUniqueOrThrow({ where: { externalId: "map-2" } });
  expect(item).toMatchObject({ title: "Named", attributes: { headline: "Both" } });
});

test("broken UTF-8, NUL and a field of a megabyte spoil their own row alone", async () => {
  const lines = [
    "id,title",
    "ok-1,Fine",
    "nul-1,a\0b",
    `big-1,${"x".repeat(1_000_000)}`,
    "utf-1,#",
    "ok-2,Fine too",
  ];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  bytes[bytes.indexOf(35)] = 0xff;
  const { person, id, good, bad } = await staged("d.csv", bytes);
  expect({ good, bad }).toEqual({ good: 2, bad: 3 });
  const { rows } = await importBadRows(person, id);
  expect(rows.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/NUL/),
    expect.stringMatching(/1,000,000 characters/),
    expect.stringMatching(/UTF-8/),
  ]);
  const { mapping } = (await readImport(person, id)).upload;
  expect(await mapImport(person, { id, mapping })).toEqual({ good: 2, bad: 3 });
});

test("bad rows are downloaded with line and reason, and the download can come back mended", async () => {
  const { person, id } = await staged("e.csv", "id,title,url\nback-1,One,nowhere");
  const { fileName, csv } = await badRowsFile(person, id);
  expect(fileName).toBe("e-bad-rows.csv");
  expect(csv).toContain("import_reason");
  const mended = await staged(fileName, csv.replace("nowhere", "https://example.com"));
  expect(mended).toMatchObject({ good: 1, bad: 0 });
  await confirmImport(mended.person, { id: mended.id, good: 1 });
  const item = await db().contentItem.findUniqueOrThrow({ where: { externalId: "back-1" } });
  expect(item.attributes).toEqual({});
});

test("an unreadable file leaves nothing behind", async () => {
  const person = await aPerson("operator");
  const before = await db().contentImport.count();
  async function* cutOff() {
    yield new TextEncoder().encode("id,title\ncut-1,One\n".padEnd(2_000, "\n"));
    throw new Error("connection lost");
  }
  await expect(stageImport(person, { name: "f.csv", chunks: cutOff() })).rejects.toThrow("connection lost");
  await expect(stageImport(person, { name: "f.csv", chunks: chunksOf("") })).rejects.toThrow(/empty/);
  await expect(stageImport(person, { name: "f.xlsx", chunks: chunksOf("x") })).rejects.toThrow(/CSV/);
  expect(await db().contentImport.count()).toBe(before);
});

test("a discarded upload cannot be imported, and its rows are gone", async () => {
  const { person, id } = await staged("g.csv", "id,title\ndis-1,One");
  await discardImport(person, id);
  expect(await db().importRow.count({ where: { importId: id } })).toBe(0);
  await expect(confirmImport(person, { id, good: 1 })).rejects.toThrow(/discarded/);
});

test("JSON Lines come in as CSV does", async () => {
  const line = JSON.stringify({
    id: "jl-1",
    title: "Hola",
    language: "es",
    reference: { title: "Ven", body: "Hoy" },
  });
  const { person, id, good, bad } = await staged("h.jsonl", `${line}\n{broken\n`);
  expect({ good, bad }).toEqual({ good: 1, bad: 1 });
  await confirmImport(person, { id, good: 1 });
  const item = await db().contentItem.findUniqueOrThrow({ where: { externalId: "jl-1" } });
  expect(item).toMatchObject({ language: "es", referenceTitle: "Ven", referenceBody: "Hoy" });
});

test("twenty thousand rows are staged and imported whole", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `many-${at},Title ${at},Body ${at}`);
  const { person, id, good } = await staged("many.csv", `id,title,body\n${rows.join("\n")}`);
  expect(good).toBe(20_000);
  expect(await confirmImport(person, { id, good })).toMatchObject({ created: 20_000 });
});
