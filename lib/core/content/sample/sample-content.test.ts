import { expect, test } from "vitest";
import { checkNotification } from "../../guardrails/check-notification.ts";
import { newContentItem } from "../content-item.ts";
import { sampleContent } from "./sample-content.ts";

test("there are enough items to try the console with, in three languages", () => {
  expect(sampleContent.length).toBeGreaterThanOrEqual(48);
  for (const language of ["zh", "es"])
    expect(sampleContent.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(6);
});
test("every item is of one of four kinds, and none is rare", () => {
  const kinds = sampleContent.map((one) => one.attributes.kind);
  expect(new Set(kinds)).toEqual(new Set(["news", "video", "commerce", "sport"]));
  for (const kind of new Set(kinds)) expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(8);
});
test("no two share an id", () =>
  expect(new Set(sampleContent.map(({ externalId }) => externalId)).size).toBe(sampleContent.length));
test.each(sampleContent.map((one) => [one.externalId, one] as const))(
  "%s is a valid item with a line that keeps to the rules",
  (_, item) => {
    expect(newContentItem.safeParse(item).success).toBe(true);
    const text = { title: item.referenceTitle, body: item.referenceBody };
    expect(text.title && text.body).not.toBe("");
    const constraints = {
      titleLimit: 50,
      bodyLimit: 120,
      emojiPolicy: "optional" as const,
      bannedWords: [],
      requiredWords: [],
      language: null,
    };
    const report = checkNotification({ text, item: { ...item, reference: null }, constraints, examples: [] });
    expect(report.findings.filter(({ level }) => level === "block")).toEqual([]);
  },
);
