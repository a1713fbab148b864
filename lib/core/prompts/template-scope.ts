import type { ContentItem } from "../content/content-item.ts";
import type { PromptConstraints } from "./prompt-version.ts";

/** Longer texts are cut for the prompt: a notification draws on the beginning, and tokens cost. */
const MOST_BODY = 6_000;

/** What a template may name, under these names. */
export function templateScope(
  item: Omit<ContentItem, "id">,
  category: { key: string; name: string; description: string },
  constraints: PromptConstraints,
  candidates: number,
) {
  const { title, url, language, attributes, externalId, reference } = item;
  return {
    item: {
      id: externalId,
      title,
      body: item.body.slice(0, MOST_BODY),
      url: url ?? "",
      language,
      attributes,
      reference: reference ?? { title: "", body: "" },
    },
    category: { key: category.key, name: category.name, description: category.description },
    constraints: { ...constraints, language: constraints.language ?? language },
    candidates,
  };
}

/** Stands for fields that differ from item to item. */
export const ANY_FIELD = "any";

const reference = { title: {}, body: {} };

/** The names above, for the check for unknown ones. A value without names of its own is empty. */
export const TEMPLATE_NAMES = {
  item: { id: {}, title: {}, body: {}, url: {}, language: {}, attributes: ANY_FIELD, reference },
  category: { key: {}, name: {}, description: {} },
  constraints: {
    titleLimit: {},
    bodyLimit: {},
    emojiPolicy: {},
    bannedWords: ANY_FIELD,
    requiredWords: ANY_FIELD,
    language: {},
  },
  candidates: {},
} as const;
