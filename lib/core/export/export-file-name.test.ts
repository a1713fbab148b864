import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachmentHeader, exportFileName } from "./export-file-name.ts";

describe("the name of an export", () => {
  test.each([
    ["Spring sale", "campaign-spring-sale.csv"],
    ["  ../../etc/passwd ", "campaign-etc-passwd.csv"],
    ["春の新作", "campaign-春の新作.csv"],
    ['"; rm -rf', "campaign-rm-rf.csv"],
    ["🎉🎉", "campaign.csv"],
    ["CON", "campaign-con.csv"],
    ["a".repeat(300), `campaign-${"a".repeat(60)}.csv`],
  ])("of %j is %s", (name, file) => {
    expect(exportFileName(name, "csv")).toBe(file);
  });

  test("holds nothing that a file system or a header could stumble on", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(exportFileName(name, "jsonl")).toMatch(/^campaign[\p{L}\p{M}\p{N}-]*\.jsonl$/u);
      }),
    );
  });
});

describe("the download header", () => {
  test("says a plain name once", () => {
    expect(attachmentHeader("campaign-x.csv")).toBe('attachment; filename="campaign-x.csv"');
  });

  test("gives other scripts both ways", () => {
    expect(attachmentHeader("campaign-新.csv")).toBe(
      `attachment; filename="campaign.csv"; filename*=UTF-8''campaign-%E6%96%B0.csv`,
    );
  });

  test("is one ASCII line whatever the campaign is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(attachmentHeader(exportFileName(name, "csv"))).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });
});
