import { diffLines, diffWordsWithSpace } from "diff";
import type { PromptContent } from "./prompt-version.ts";

/** A piece of text that both versions have, or only one. */
export interface TextPart {
  text: string;
  kind: "same" | "added" | "removed";
}

/** A setting that differs, as people read it. */
export interface SettingChange {
  name: string;
  before: string;
  after: string;
}

export interface PromptComparison {
  instructions: TextPart[];
  settings: SettingChange[];
}

/** What changed from one prompt to another: instructions word by word, every other setting by name. */
export function comparePrompts(before: PromptContent, after: PromptContent): PromptComparison {
  return {
    instructions: compareTexts(before.instructions, after.instructions),
    settings: SETTINGS.map(([name, read]) => ({ name, before: read(before), after: read(after) })).filter(
      (change) => change.before !== change.after,
    ),
  };
}

/** Texts of many words are compared by lines: word by word would cost the square of their length. */
const MOST_BY_WORDS = 6_000;

/** Two texts as the parts that they share and those that only one has, in reading order. */
export function compareTexts(before: string, after: string): TextPart[] {
  const parts =
    before.length + after.length > MOST_BY_WORDS
      ? diffLines(before, after)
      : diffWordsWithSpace(before, after);
  return parts.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}

const list = (words: readonly string[]) => words.join(", ") || "none";

const SETTINGS: readonly (readonly [name: string, read: (content: PromptContent) => string])[] = [
  ["Title limit", ({ constraints }) => `${constraints.titleLimit} characters`],
  ["Body limit", ({ constraints }) => `${constraints.bodyLimit} characters`],
  ["Emoji", ({ constraints }) => constraints.emojiPolicy],
  ["Banned words", ({ constraints }) => list(constraints.bannedWords)],
  ["Required words", ({ constraints }) => list(constraints.requiredWords)],
  ["Language", ({ constraints }) => constraints.language ?? "the item's own"],
  ["Temperature", ({ temperature }) => String(temperature)],
  [
    "Examples",
    ({ examples }) =>
      examples.map(({ source, title, body }) => `${source} → ${title} · ${body}`).join("\n") || "none",
  ],
];
