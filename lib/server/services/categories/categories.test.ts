import { expect, test } from "vitest";
import type { PromptContent } from "#core/prompts/prompt-version.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishVersion, retireVersion } from "./publish-version.ts";
import { publishedPromptIds } from "./published-prompts.ts";
import { readCategories, readCategory } from "./read-categories.ts";
import { changeCategory, createCategory, setCategoryRetired } from "./write-category.ts";
import { writeVersion } from "./write-version.ts";

const db = testDatabase();
const person = () => aPerson("operator");
const content: PromptContent = {
  instructions: "Write calmly about {{ item.title }}.",
  examples: [],
  constraints: {
    titleLimit: 40,
    bodyLimit: 120,
    emojiPolicy: "none",
    bannedWords: [],
    requiredWords: [],
    language: null,
  },
  temperature: 0.7,
};
const audit = async (nounId: string) =>
  (await db().auditEvent.findMany({ where: { nounId }, orderBy: { id: "asc" } })).map(({ action }) => action);

const publish = async (categoryId: string, version: number, published: number | null) =>
  publishVersion(await person(), { categoryId, version, published });

async function aStyle(key: string) {
  await createCategory(await person(), { key, name: `Style ${key}`, description: "", content });
  return readCategory(await person(), key);
}

test("the built-in styles are there, each with a published version", async () => {
  const categories = await readCategories(await person());
  expect(categories.map(({ key }) => key)).toEqual(
    expect.arrayContaining([
      "plain",
      "curiosity",
      "urgency",
      "question",
      "number",
      "story",
      "benefit",
      "social-proof",
      "humour",
    ]),
  );
  expect(categories.every(({ published }) => published === 1)).toBe(true);
});

test("a new style starts as a draft that no run can use; its key is taken once", async () => {
  const style = await aStyle("calm");
  expect(style).toMatchObject({ published: null, newest: 1, drafts: 1 });
  await expect(publishedPromptIds(await person(), ["calm"])).rejects.toMatchObject({ code: "invalid" });
  await expect(aStyle("calm")).rejects.toMatchObject({
    code: "conflict",
    fields: { key: expect.anything() },
  });
  expect(await audit(style.id)).toEqual(["category.create"]);
});

test("an edit makes a new version; the one before stays as it was", async () => {
  const { id } = await aStyle("edited");
  const edit = { ...content, temperature: 1 };
  expect(
    await writeVersion(await person(), { categoryId: id, basedOn: 1, content: edit, note: "Warmer" }),
  ).toEqual({
    version: 2,
  });
  const { versions } = await readCategory(await person(), "edited");
  expect(versions.map(({ version, content: { temperature }, note }) => [version, temperature, note])).toEqual(
    [
      [2, 1, "Warmer"],
      [1, 0.7, ""],
    ],
  );
});

test("an edit of an old state is refused and names who was faster; one without a change is refused", async () => {
  const { id } = await aStyle("raced");
  const first = await aPerson("operator", "Ana");
  const edit = (temperature: number) => ({
    categoryId: id,
    basedOn: 1,
    content: { ...content, temperature },
    note: "",
  });
  await writeVersion(first, edit(1));
  await expect(writeVersion(await person(), edit(1.2))).rejects.toThrow(/Ana saved version 2/);
  await expect(writeVersion(first, { ...edit(1), basedOn: 2 })).rejects.toThrow(/Nothing was changed/);
});

test("two edits at the same moment: one is saved, the other is a conflict", async () => {
  const { id } = await aStyle("both");
  const edits = [1, 1.1].map((temperature) =>
    person().then((one) =>
      writeVersion(one, { categoryId: id, basedOn: 1, content: { ...content, temperature }, note: "" }),
    ),
  );
  const results = await Promise.allSettled(edits);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await readCategory(await person(), "both")).newest).toBe(2);
});

test("publishing retires the version before, and runs use the new one", async () => {
  const { id } = await aStyle("public");
  await publish(id, 1, null);
  await writeVersion(await person(), {
    categoryId: id,
    basedOn: 1,
    content: { ...content, temperature: 0 },
    note: "",
  });
  await publish(id, 2, 1);
  const { versions, published } = await readCategory(await person(), "public");
  expect(published).toBe(2);
  expect(versions.map(({ status }) => status)).toEqual(["published", "retired"]);
  expect(await publishedPromptIds(await person(), ["public"])).toEqual([versions[0]!.id]);
  await expect(publish(id, 2, 2)).rejects.toThrow(/published already/);
});

test("who publishes on an old screen is told who was faster, and nothing changes", async () => {
  const { id } = await aStyle("hasty");
  const ana = await aPerson("operator", "Ana Fast");
  await writeVersion(ana, { categoryId: id, basedOn: 1, content: { ...content, temperature: 0 }, note: "" });
  await publishVersion(ana, { categoryId: id, version: 2, published: null });
  await expect(publish(id, 1, null)).rejects.toThrow(/Ana Fast published version 2 meanwhile/);
  await expect(
    retireVersion(await person(), { categoryId: id, version: 2, status: "draft" }),
  ).rejects.toThrow(/Ana Fast published version 2 meanwhile/);
  const { versions } = await readCategory(ana, "hasty");
  expect(versions.map(({ status, publishedBy }) => [status, publishedBy])).toEqual([
    ["published", "Ana Fast"],
    ["draft", null],
  ]);
  expect(await audit(id)).toEqual(["category.create", "prompt.create", "prompt.publish"]);
});

test("two people who publish at the same moment: one is told", async () => {
  const { id } = await aStyle("crowd");
  await writeVersion(await person(), {
    categoryId: id,
    basedOn: 1,
    content: { ...content, temperature: 0 },
    note: "",
  });
  const results = await Promise.allSettled([publish(id, 1, null), publish(id, 2, null)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an older version can be published again", async () => {
  const { id } = await aStyle("back");
  await publish(id, 1, null);
  await writeVersion(await person(), {
    categoryId: id,
    basedOn: 1,
    content: { ...content, temperature: 0 },
    note: "",
  });
  await publish(id, 2, 1);
  await publish(id, 1, 2);
  expect((await readCategory(await person(), "back")).published).toBe(1);
});

test("a retired version or style is out of new runs, and can be brought back", async () => {
  const { id } = await aStyle("gone");
  await publish(id, 1, null);
  await setCategoryRetired(await person(), { id, retired: true });
  await expect(publishedPromptIds(await person(), ["gone"])).rejects.toThrow();
  await expect(setCategoryRetired(await person(), { id, retired: true })).rejects.toMatchObject({
    code: "conflict",
  });
  await setCategoryRetired(await person(), { id, retired: false });
  expect(await publishedPromptIds(await person(), ["gone"])).toHaveLength(1);
  await retireVersion(await person(), { categoryId: id, version: 1, status: "published" });
  await expect(publishedPromptIds(await person(), ["gone"])).rejects.toThrow();
  expect(await audit(id)).toEqual([
    "category.create",
    "prompt.publish",
    "category.retire",
    "category.restore",
    "prompt.retire",
  ]);
});

test("a new name is kept with the old one in the audit; the same name leaves no trace", async () => {
  const { id } = await aStyle("named");
  const seen = { name: "Style named", description: "" };
  const change = { id, name: "Better", description: "Now with words", seen };
  await changeCategory(await person(), change);
  await changeCategory(await person(), change);
  expect(await audit(id)).toEqual(["category.create", "category.update"]);
  expect(await readCategory(await person(), "named")).toMatchObject({ name: "Better" });
  await expect(changeCategory(await person(), { ...change, name: "Other" })).rejects.toThrow(
    /it is “Better” now/,
  );
});

test("a style or version that is not there is not found", async () => {
  await expect(readCategory(await person(), "no-such")).rejects.toMatchObject({ code: "not-found" });
  const { id } = await aStyle("one");
  await expect(publish(id, 9, null)).rejects.toMatchObject({ code: "not-found" });
});
