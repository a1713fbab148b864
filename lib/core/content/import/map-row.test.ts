import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapRow } from "./map-row.ts";
import { suggestMapping } from "./suggest-mapping.ts";

const row = {
  ID: " a1 ",
  Headline: "Title",
  lede: "Text",
  Link: "https://example.com/1",
  lang: "es",
  human_title: "Human",
  section: "City",
  empty: " ",
};
const mapping = suggestMapping(Object.keys(row));
const map = (change: Record<string, string>) => mapRow({ ...row, ...change }, mapping, 7);
const reasonsOf = (change: Record<string, string>) => {
  const mapped = map(change);
  return mapped.ok ? [] : mapped.reasons;
};

describe("a row becomes an item", () => {
  test("with trimmed text, further columns as attributes and empty cells left out", () => {
    expect(map({})).toEqual({
      ok: true,
      line: 7,
      item: {
        externalId: "a1",
        title: "Title",
        body: "Text",
        url: "https://example.com/1",
        imageUrl: null,
        language: "es",
        attributes: { section: "City" },
        referenceTitle: "Human",
        referenceBody: "",
      },
    });
  });

  test.each([
    ["en_US", "en-US"],
    ["Spanish", "es"],
    ["中文", "zh"],
    ["", "en"],
  ])("in the language %j", (cell, tag) => {
    expect(map({ lang: cell })).toMatchObject({ item: { language: tag } });
  });

  test("in the default language where it names none", () => {
    expect(mapRow({ ...row, lang: "" }, mapping, 1, { defaultLanguage: "zh" })).toMatchObject({
      item: { language: "zh" },
    });
  });

  test("without the columns that the mapping ignores", () => {
    expect(mapRow(row, { ...mapping, ignored: ["section"] }, 1)).toMatchObject({ item: { attributes: {} } });
  });

  test("with a stable id from its text where the file has no id column", () => {
    const withoutId = suggestMapping(["Headline", "lede"]);
    const idOf = (Headline: string, lede: string) => {
      const mapped = mapRow({ Headline, lede }, withoutId, 1);
      return mapped.ok ? mapped.item.externalId : "";
    };
    expect(idOf("Title", "Text")).toBe("row-ee9fd7bc3c697321");
    expect(idOf(" Title", "Text ")).toBe(idOf("Title", "Text"));
    expect(idOf("TitleText", "")).not.toBe(idOf("Title", "Text"));
  });

  test("ids from different texts differ", () => {
    const withoutId = suggestMapping(["title"]);
    const ids = Array.from({ length: 20_000 }, (_, n) => mapRow({ title: `Item ${n}` }, withoutId, 1));
    expect(new Set(ids.map((mapped) => mapped.ok && mapped.item.externalId)).size).toBe(20_000);
  });
});

describe("a row that cannot become an item says why, by its column", () => {
  test.each([
    [
      { Link: "www.example.com" },
      "Link: must be a web address that starts with http:// or https:// (found “www.example.com”)",
    ],
    [
      { Link: "javascript:alert(1)" },
      "Link: must be a web address that starts with http:// or https:// (found “javascript:alert(1)”)",
    ],
    [{ ID: "" }, "ID: is missing"],
    [{ Headline: "", lede: "" }, "row: needs a title or a body"],
    [{ lede: "x".repeat(1_000_000) }, "lede: is 1,000,000 characters long, and 100,000 are the most"],
    [{ Headline: "a\0b" }, "Headline: holds a NUL character; remove it"],
    [{ section: "a\0b" }, "section: holds a NUL character; remove it"],
    [{ section: "x".repeat(2_001) }, "section: is 2,001 characters long, and 2,000 are the most"],
    [{ human_title: "\ud800" }, "human_title: holds half of a character (a lone surrogate); remove it"],
    [{ lang: "Klingon!" }, "lang: “Klingon!” is not a language tag such as en, es or zh"],
    [{ ["n".repeat(101)]: "x" }, `${"n".repeat(40)}…: the column's name is longer than 100 characters`],
  ])("$1", (change, reason) => {
    expect(reasonsOf(change as Record<string, string>)).toEqual([reason]);
  });

  test("and says all that is wrong at once", () => {
    expect(reasonsOf({ Link: "nowhere", ID: "" })).toHaveLength(2);
    expect(reasonsOf({ lede: "\0".repeat(100_001) })).toHaveLength(2);
  });

  test("with more further columns than an item may hold", () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`extra ${n}`, "x"]));
    expect(reasonsOf(many)).toEqual(["row: has 51 further columns, and 50 are the most"]);
  });

  test("whatever the row holds, there is an item or a reason", () => {
    const anyRow = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(row)), fc.string()),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(anyRow, (raw) => {
        const mapped = mapRow(raw, mapping, 1);
        expect(mapped.ok || mapped.reasons.length > 0).toBe(true);
      }),
    );
  });
});
