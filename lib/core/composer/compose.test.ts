import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNotification } from "../guardrails/check-notification.ts";
import { builtInCategories } from "../prompts/built-in-categories.ts";
import type { PromptConstraints } from "../prompts/prompt-version.ts";
import { countGraphemes } from "../text/graphemes.ts";
import { compose } from "./compose.ts";

const constraints: PromptConstraints = {
  titleLimit: 40,
  bodyLimit: 120,
  emojiPolicy: "none",
  bannedWords: [],
  requiredWords: [],
  language: null,
};
const english = {
  title: "City reopens the old tram line",
  body: "After twelve years the tram runs again. The line cost 1,200,000 euros. “We kept our word,” the mayor said. Rides are free until Sunday.",
  language: "en",
};
const chinese = {
  title: "老城电车重新开通",
  body: "停运十二年后，电车今天再次驶过老城。全程共有9个站点。市民说这是等了很久的一天。",
  language: "zh",
};
const spanish = {
  title: "Vuelve el tranvía al casco antiguo",
  body: "Doce años después, el tranvía circula de nuevo. La línea costó 1,2 millones de euros.",
  language: "es",
};
const write = (
  categoryKey: string,
  item: typeof english,
  more: Partial<PromptConstraints> = {},
  candidates = 3,
) => compose({ item, categoryKey, constraints: { ...constraints, ...more }, candidates });

describe("every style, in every language that it knows", () => {
  const cases = builtInCategories.flatMap(({ key }) =>
    [english, chinese, spanish].map((item) => [key, item.language, item] as const),
  );
  test.each(cases)("%s in %s gives lines that differ and that no guardrail blocks", (key, _, item) => {
    const lines = write(key, item);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length);
    for (const text of lines) {
      const report = checkNotification({
        text,
        item: { ...item, url: null, attributes: {}, reference: null },
        constraints,
        examples: [],
      });
      expect(report.findings.filter(({ level }) => level === "block")).toEqual([]);
    }
  });
  test("no two styles write the same first line", () => {
    const titles = builtInCategories
      .map(({ key }) => write(key, english)[0]!)
      .map((line) => JSON.stringify(line));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test("the question asks, the number counts", () => {
  expect(write("question", english)[0]!.title).toMatch(/\?$/);
  expect(write("number", english)[0]!.title).toMatch(/^1,200,000 euros/);
});
test("the same input gives the same lines", () =>
  expect(write("story", english)).toEqual(write("story", english)));
test("required words and emoji are added, banned ones avoided", () => {
  const [line] = write("benefit", english, { requiredWords: ["Ad:"], emojiPolicy: "required" });
  expect(line!.title).toMatch(/^Ad: .* 💡$/u);
  expect(JSON.stringify(write("plain", english, { bannedWords: ["free"] }, 9))).not.toContain("free");
});
test("whatever the item, the limits hold", () => {
  const word = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 80 })
    .filter((text) => text.replaceAll(/[\p{Cc}\s]/gu, "") !== "");
  fc.assert(
    fc.property(
      word,
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...builtInCategories),
      (title, body, { key }) => {
        for (const line of write(key, { title, body, language: "en" })) {
          expect(countGraphemes(line.title)).toBeLessThanOrEqual(40);
          expect(countGraphemes(line.body)).toBeLessThanOrEqual(120);
        }
      },
    ),
  );
});
