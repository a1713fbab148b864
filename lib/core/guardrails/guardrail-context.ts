import type { NotificationText } from "../candidates/candidate.ts";
import type { ContentItem } from "../content/content-item.ts";
import type { KnownToken } from "../personalisation/known-token.ts";
import type { PromptConstraints, PromptExample } from "../prompts/prompt-version.ts";
import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { factOf } from "./item-facts.ts";

/** What every rule sees. */
export interface GuardrailContext {
  text: NotificationText;
  item: Pick<ContentItem, "title" | "body" | "url" | "language" | "attributes" | "reference">;
  constraints: PromptConstraints;
  examples: readonly PromptExample[];
  /** Tokens that the sender fills; left out, braces are markup. */
  tokens?: readonly KnownToken[];
}

/** A rule: the findings on a text, none when all is well. */
export type GuardrailCheck = (context: GuardrailContext) => GuardrailFinding[];

const FIELDS = ["title", "body"] as const satisfies readonly TextSpan["field"][];

/** Both fields of the text, for rules that look at each. */
export function fieldsOf({ text }: GuardrailContext): { field: TextSpan["field"]; value: string }[] {
  return FIELDS.map((field) => ({ field, value: text[field] }));
}

/**
 * Every match of a global pattern in either field. A field without a match of `hint`, which every match holds, is not
 * searched: most texts hold no link and no address, and the patterns for those are slow.
 */
export function matchesOf(
  context: GuardrailContext,
  pattern: RegExp,
  hint?: RegExp,
): { span: TextSpan; match: string }[] {
  const matches: { span: TextSpan; match: string }[] = [];
  for (const field of FIELDS) {
    const value = context.text[field];
    if (hint && !hint.test(value)) continue;
    for (const found of value.matchAll(pattern))
      matches.push({
        span: { field, start: found.index, end: found.index + found[0].length },
        match: found[0],
      });
  }
  return matches;
}

/** What the item says in sentences, and what its attributes say as bare values. */
export function itemProse({ item }: GuardrailContext): { text: string; attributes: string } {
  return factOf(item, "prose", () => {
    const { title, body, attributes, reference } = item;
    return {
      text: [title, body, reference?.title, reference?.body].filter(Boolean).join("\n"),
      attributes: Object.values(attributes).join("\n"),
    };
  });
}

/** All that the item says: what a notification may draw on. */
export function itemText(context: GuardrailContext): string {
  return factOf(context.item, "text", () => {
    const { text, attributes } = itemProse(context);
    return [text, attributes].filter(Boolean).join("\n");
  });
}

/** Quotes what a reason is about, at most three of them. */
export function named(words: readonly string[]): string {
  const some = [...new Set(words)].slice(0, 3).map((word) => `“${word}”`);
  return some.join(", ");
}
