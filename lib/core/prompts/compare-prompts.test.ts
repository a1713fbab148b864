import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePrompts, compareTexts } from "./compare-prompts.ts";
import type { PromptContent } from "./prompt-version.ts";

const content: PromptContent = {
  instructions: "Write calmly about {{ item.title }}.",
  examples: [],
  constraints: {
    titleLimit: 40,
    bodyLimit: 120,
    emojiPolicy: "none",
    bannedWords: ["shocking"],
    requiredWords: [],
    language: null,
  },
  temperature: 0.7,
};

test("a prompt compared with itself has no change", () => {
  const { instructions, settings } = comparePrompts(content, content);
  expect(settings).toEqual([]);
  expect(instructions.every(({ kind }) => kind === "same")).toBe(true);
});

test("names the settings that differ, with both values", () => {
  const after = {
    ...content,
    temperature: 1,
    constraints: { ...content.constraints, bannedWords: [], language: "es" },
  };
  expect(comparePrompts(content, after).settings).toEqual([
    { name: "Banned words", before: "shocking", after: "none" },
    { name: "Language", before: "the item's own", after: "es" },
    { name: "Temperature", before: "0.7", after: "1" },
  ]);
});

test("marks the words that changed", () => {
  expect(compareTexts("Write calmly", "Write briefly")).toEqual([
    { text: "Write ", kind: "same" },
    { text: "calmly", kind: "removed" },
    { text: "briefly", kind: "added" },
  ]);
});

test("what is kept and added makes the new text, what is kept and removed the old one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const parts = compareTexts(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("removed")).toBe(after);
      expect(without("added")).toBe(before);
    }),
  );
});
