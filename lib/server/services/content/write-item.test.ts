import { expect, test } from "vitest";
import { contentFilter } from "#core/content/content-filter.ts";
import { newContentItem } from "#core/content/content-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { loadSample } from "./load-sample.ts";
import { readItem } from "./read-item.ts";
import { findContent, readFacets } from "./search-content.ts";
import { changeItem, createItem, setArchived } from "./write-item.ts";

const db = testDatabase();
const item = (externalId: string, given: object = {}) =>
  newContentItem.parse({ externalId, title: `Title ${externalId}`, body: "Text", ...given });
const found = async (filter: object) =>
  (await findContent(await aPerson("operator"), { filter: contentFilter.parse(filter) })).rows;
const auditOf = (nounId: string) => db().auditEvent.findMany({ where: { nounId }, orderBy: { id: "asc" } });

test("an item added by hand is there with all its fields", async () => {
  const person = await aPerson("operator");
  const given = item("hand-1", { attributes: { kind: "news" }, referenceTitle: "Ours", language: "pt-br" });
  const { id } = await createItem(person, given);
  expect(await readItem(person, id)).toMatchObject({
    externalId: "hand-1",
    language: "pt-BR",
    attributes: { kind: "news" },
    reference: { title: "Ours", body: "" },
    candidates: 0,
  });
  expect((await auditOf(id)).map((event) => event.action)).toEqual(["content.create"]);
});

test("an external id is taken once, and the refusal names the field", async () => {
  const person = await aPerson("operator");
  const { id } = await createItem(person, item("hand-2"));
  await expect(createItem(person, item("hand-2"))).rejects.toMatchObject({
    code: "conflict",
    fields: { externalId: "Belongs to another item" },
  });
  await setArchived(person, { id, archived: true });
  await expect(createItem(person, item("hand-2"))).rejects.toThrow(/an archived item/);
});

test("an edit keeps what was there before in the audit; one that changes nothing leaves no trace", async () => {
  const person = await aPerson("operator");
  const { id } = await createItem(person, item("hand-3", { attributes: { a: "1", b: "2" } }));
  const { externalId: _, ...same } = item("hand-3", { attributes: { b: "2", a: "1" } });
  const seenAt = new Date((await readItem(person, id)).updatedAt);
  await changeItem(person, { id, seenAt }, same);
  await changeItem(person, { id, seenAt }, { ...same, title: "Better" });
  const [, event, ...more] = await auditOf(id);
  expect(event).toMatchObject({
    action: "content.update",
    before: { title: "Title hand-3" },
    after: { title: "Better" },
  });
  expect(more).toEqual([]);
});

test("a stale form is refused and overwrites nothing", async () => {
  const person = await aPerson("operator");
  const { id } = await createItem(person, item("hand-4"));
  const { externalId: _, ...fields } = item("hand-4");
  const seenAt = new Date((await readItem(person, id)).updatedAt);
  await changeItem(person, { id, seenAt }, { ...fields, title: "First" });
  await expect(changeItem(person, { id, seenAt }, { ...fields, title: "Second" })).rejects.toMatchObject({
    code: "conflict",
  });
  expect((await readItem(person, id)).title).toBe("First");
});

test("an archived item leaves the list and comes back", async () => {
  const person = await aPerson("operator");
  const { id } = await createItem(person, item("hand-5"));
  await setArchived(person, { id, archived: true });
  expect(await found({ text: "hand-5" })).toEqual([]);
  expect(await found({ text: "hand-5", archived: "only" })).toHaveLength(1);
  await expect(setArchived(person, { id, archived: true })).rejects.toThrow(/archived already/);
  await setArchived(person, { id, archived: false });
  expect(await found({ text: "hand-5" })).toHaveLength(1);
  expect((await auditOf(id)).map((event) => event.action)).toEqual([
    "content.create",
    "content.archive",
    "content.restore",
  ]);
});

test("an id of nothing is not found", async () => {
  const person = await aPerson("operator");
  const id = "00000000-0000-7000-8000-000000000000";
  await expect(readItem(person, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(setArchived(person, { id, archived: true })).rejects.toMatchObject({ code: "not-found" });
});

test("what is searched is a text, not a pattern", async () => {
  const person = await aPerson("operator");
  await createItem(person, item("pct-1", { title: "Save 50%_now" }));
  expect(await found({ text: "50%_NOW" })).toHaveLength(1);
  expect(await found({ text: "50_%now" })).toEqual([]);
});

test("the sample loads once, and its filters and pages hold together", async () => {
  const person = await aPerson("operator");
  const { created } = await loadSample(person);
  expect(created).toBeGreaterThanOrEqual(48);
  expect(await loadSample(person)).toMatchObject({ created: 0, updated: 0 });
  expect(await readFacets(person)).toMatchObject({
    languages: expect.arrayContaining(["en", "es", "zh"]),
    kinds: ["commerce", "news", "sport", "video"],
  });
  expect((await found({ kind: "sport", language: "es" })).map((one) => one.kind)).toEqual(["sport"]);
  expect((await found({ text: "sample-", reference: "without" })).length).toBe(0);
  expect((await found({ text: "sample-", candidates: "with" })).length).toBe(0);

  const filter = contentFilter.parse({});
  const seen: string[] = [];
  for (let before: string | null | undefined; before !== null; ) {
    const page = await findContent(person, { filter, before });
    seen.push(...page.rows.map((row) => row.id));
    before = page.next;
  }
  expect(seen).toEqual([...new Set(seen)].sort().reverse());
  expect(seen).toHaveLength(await db().contentItem.count({ where: { archivedAt: null } }));
});
