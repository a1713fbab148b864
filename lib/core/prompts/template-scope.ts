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

/** The names above, for the editor's help and the check for unknown ones. */
export const TEMPLATE_NAMES = ["item", "category", "constraints", "candidates"] as const;
