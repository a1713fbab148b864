import { describe, expect, test } from "vitest";
import { invalidInput } from "../errors/invalid-input.ts";
import { newCategory, newPromptVersion } from "./category-input.ts";
import type { PromptContent } from "./prompt-version.ts";

const content: PromptContent = {
  instructions: "Write calmly about {{ item.title }}.",
  examples: [{ source: "A fair opens", title: "The fair opens", body: "Come by." }],
  constraints: {
    titleLimit: 40,
    bodyLimit: 120,
    emojiPolicy: "none",
    bannedWords: ["free"],
    requiredWords: [],
    language: null,
  },
  temperature: 0.7,
};
const edit = { categoryId: "019aab00-0000-7000-8000-000000000000", basedOn: 1, note: "", content };

/** The messages by field that a person meets. */
function refusal(change: object, schema: typeof newPromptVersion | typeof newCategory = newPromptVersion) {
  const parsed = schema.safeParse({ ...edit, key: "calm", name: "Calm", description: "", ...change });
  return parsed.success ? {} : invalidInput(parsed.error).fields;
}
const withConstraints = (change: object) => ({
  content: { ...content, constraints: { ...content.constraints, ...change } },
});

test("a sound edit passes", () => expect(refusal({})).toEqual({}));

describe("what is wrong is said beside its field", () => {
  test.each([
    [
      { content: { ...content, instructions: "{{ itme }}" } },
      "content.instructions",
      /^Line 1: “itme” is not there/,
    ],
    [
      { content: { ...content, instructions: " " } },
      "content.instructions",
      /Write what the model should do/,
    ],
    [
      { content: { ...content, instructions: "a\0b" } },
      "content.instructions",
      /character that cannot be stored/,
    ],
    [{ note: "\ud800" }, "note", /character that cannot be stored/],
    [
      withConstraints({ titleLimit: Number.NaN }),
      "content.constraints.titleLimit",
      /A whole number from 5 to 200/,
    ],
    [withConstraints({ bodyLimit: 5.5 }), "content.constraints.bodyLimit", /A whole number from 10 to 500/],
    [withConstraints({ language: "klingon!" }), "content.constraints.language", /not a language tag/],
    [withConstraints({ requiredWords: ["FREE"] }), "content.constraints.requiredWords", /“FREE” is banned/],
    [{ content: { ...content, temperature: 3 } }, "content.temperature", /A number from 0 to 2/],
    [
      { content: { ...content, examples: [...content.examples, { source: "A", title: "", body: "B" }] } },
      "content.examples.1.title",
      /Write/,
    ],
  ])("%#", (change, field, message) => {
    expect(refusal(change)[field]).toMatch(message);
  });
});

test.each([
  ["Calm", "Use lower-case"],
  ["calm--er", "Use lower-case"],
  ["", "Use lower-case"],
])("the key “%s” is refused", (key, message) => expect(refusal({ key }, newCategory).key).toContain(message));
