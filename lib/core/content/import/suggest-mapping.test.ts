import { describe, expect, test } from "vitest";
import { columnMapping } from "./column-mapping.ts";
import { suggestMapping } from "./suggest-mapping.ts";

const NONE = {
  externalId: null,
  title: null,
  body: null,
  url: null,
  imageUrl: null,
  language: null,
  referenceTitle: null,
  referenceBody: null,
  ignored: [],
};

describe("the suggested mapping", () => {
  test("knows the columns of our own files", () => {
    const columns = [
      "id",
      "title",
      "body",
      "url",
      "language",
      "reference_title",
      "reference_body",
      "section",
    ];
    expect(suggestMapping(columns)).toEqual({
      ...NONE,
      externalId: "id",
      title: "title",
      body: "body",
      url: "url",
      language: "language",
      referenceTitle: "reference_title",
      referenceBody: "reference_body",
    });
  });

  test.each([
    ["externalId", ["External_ID", "ID", "guid", "external id", "content-id"]],
    ["title", ["Headline", "TITLE", "Título", "标题"]],
    ["body", ["lede", "Excerpt", "summary", "Description"]],
    ["url", ["Link", "permalink"]],
    ["imageUrl", ["picture", "image_url", "Thumbnail"]],
    ["language", ["lang", "locale"]],
    ["referenceTitle", ["human_title", "push_title", "Reference Title", "referenceTitle"]],
    ["referenceBody", ["push_body", "human_body"]],
  ] as const)("finds %s by any of its names", (field, names) => {
    for (const name of names) expect(suggestMapping([name])).toEqual({ ...NONE, [field]: name });
  });

  test("prefers the surer name, and uses a column once", () => {
    expect(suggestMapping(["name", "slug", "headline", "id"])).toEqual({
      ...NONE,
      externalId: "id",
      title: "headline",
    });
  });

  test("leaves out what a download of bad rows added", () => {
    expect(suggestMapping(["title", "import_line", "import_reason"]).ignored).toEqual([
      "import_line",
      "import_reason",
    ]);
  });

  test("is a mapping only with a title or a text", () => {
    expect(columnMapping.safeParse(suggestMapping(["headline", "x"])).success).toBe(true);
    expect(columnMapping.safeParse(suggestMapping(["x", "y"])).error?.issues[0]?.message).toContain(
      "title or for the text",
    );
    expect(columnMapping.safeParse({ title: "t", surprise: "x" }).success).toBe(false);
  });
});
