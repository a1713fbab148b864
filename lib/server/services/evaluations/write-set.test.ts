import { beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE, type Person } from "#core/access/actor.ts";
import { contentFilter } from "#core/content/content-filter.ts";
import { sampleContent } from "#core/content/sample/sample-content.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { importItems } from "../content/import-items.ts";
import { writeSetFromFile } from "./read-set-file.ts";
import { evaluationSets, readSet, setItems } from "./read-sets.ts";
import { writeSetFromContent } from "./write-set.ts";

const db = testDatabase();
let otto: Person;

beforeAll(async () => {
  otto = await aPerson("operator", "Otto");
  await importItems(COMMAND_LINE, [...sampleContent, { ...sampleContent[0]!, ...WITHOUT_LINE }], "sample");
});

const WITHOUT_LINE = { externalId: "no-line", referenceTitle: "", referenceBody: "" };
const all = { kind: "filter" as const, filter: contentFilter.parse({}) };
const made = (name: string) => ({ kind: "new" as const, name, description: "" });

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

describe("a set of the content", () => {
  test("holds the items with a human line as they are, counts those without, and is audited", async () => {
    const set = await writeSetFromContent(otto, { set: made("Sample"), selection: all });
    expect(set).toMatchObject({ version: 1, items: sampleContent.length, leftOut: 1 });
    const { rows } = await setItems(otto, set.versionId);
    expect(rows[0]).toMatchObject({
      externalId: sampleContent[0]!.externalId,
      references: [{ title: sampleContent[0]!.referenceTitle, body: sampleContent[0]!.referenceBody }],
    });
    expect(await db().auditEvent.findFirst({ where: { nounId: set.setId } })).toMatchObject({
      action: "evaluation-set.create",
      actor: "Otto",
    });
    expect((await evaluationSets(otto)).rows[0]).toMatchObject({ name: "Sample", version: 1, runs: 0 });
  });

  test("does not change with the content; a change is a new version, and the old one stays", async () => {
    const first = await writeSetFromContent(otto, { set: made("Twice"), selection: all });
    const { id } = await db().contentItem.update({
      where: { externalId: sampleContent[0]!.externalId },
      data: { title: "Edited" },
    });
    const selection = { kind: "ids" as const, ids: [id] };
    const version = { kind: "version" as const, setId: first.setId, basedOn: 1, note: "One alone" };
    const second = await writeSetFromContent(otto, { set: version, selection });
    expect(second).toMatchObject({ version: 2, items: 1 });
    expect((await setItems(otto, first.versionId)).rows[0]!.title).toBe(sampleContent[0]!.title);
    expect((await setItems(otto, second.versionId)).rows[0]!.title).toBe("Edited");
    expect((await readSet(otto, first.setId)).versions.map(({ items }) => items)).toEqual([
      1,
      sampleContent.length,
    ]);
    await expect(writeSetFromContent(otto, { set: version, selection })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Otto made version 2 meanwhile"),
    });
  });

  test("without a human line among the items there is nothing to measure against", async () => {
    const { id } = await db().contentItem.findUniqueOrThrow({ where: { externalId: "no-line" } });
    await expect(
      writeSetFromContent(otto, { set: made("Empty"), selection: { kind: "ids", ids: [id] } }),
    ).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("a set of a file", () => {
  const good = `{"id":"a","title":"Tram","body":"It runs.","references":["Ride it",{"title":"T","body":"B"}]}`;

  test("takes several references of an item, of JSON Lines and of CSV", async () => {
    const file = { leaveOut: false, set: made("File") };
    const set = await writeSetFromFile(otto, { ...file, file: "a.jsonl" }, bytes(good));
    expect((await setItems(otto, set.versionId)).rows[0]!.references).toEqual([
      { title: "", body: "Ride it" },
      { title: "T", body: "B" },
    ]);
    const csv = `id,title,body,reference_title,reference_body,reference_2\na,Tram,It runs.,T,B,Ride it\n`;
    const second = await writeSetFromFile(otto, { ...file, file: "a.csv" }, bytes(csv));
    expect((await setItems(otto, second.versionId)).rows[0]!.references).toEqual([
      { title: "T", body: "B" },
      { title: "", body: "Ride it" },
    ]);
  });

  test("with bad rows makes nothing and tells them, unless they are to be left out", async () => {
    const text = `${good}\n{"id":"b","title":"No line"}\n`;
    const given = { file: "a.jsonl", set: made("Bad") };
    await expect(writeSetFromFile(otto, { ...given, leaveOut: false }, bytes(text))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringMatching(/1 row cannot be used.*Line 2: row: has no human reference/),
    });
    expect(await writeSetFromFile(otto, { ...given, leaveOut: true }, bytes(text))).toMatchObject({
      items: 1,
      leftOut: 1,
    });
  });
});

describe("the database", () => {
  test("keeps a frozen version and its items as they are", async () => {
    const { versionId } = await anEvaluationSet(2);
    const [item] = await db().evaluationItem.findMany({ where: { setVersionId: versionId } });
    const { id: _, ...fields } = { ...item!, externalId: "late", position: 9 };
    const data = { ...fields, attributes: {}, references: [{ title: "T", body: "B" }] };
    await expect(db().evaluationItem.create({ data })).rejects.toThrow(/frozen/);
    await expect(
      db().evaluationItem.update({ where: { id: item!.id }, data: { title: "Other" } }),
    ).rejects.toThrow(/append-only/);
    await expect(
      db().evaluationSetVersion.update({ where: { id: versionId }, data: { itemCount: 5 } }),
    ).rejects.toThrow(/frozen/);
  });
});
