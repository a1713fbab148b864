import { compose } from "../../../composer/compose.ts";
import { sampleContent } from "../../../content/sample/sample-content.ts";
import type { AskedText } from "../style-control.ts";

const CONSTRAINTS = {
  titleLimit: 40,
  bodyLimit: 120,
  emojiPolicy: "none" as const,
  bannedWords: [],
  requiredWords: [],
  language: null,
};

/** One composed text of each style for each of some sample items. */
export function styledTexts(styles: readonly string[], from: number, to: number): AskedText[] {
  return sampleContent.slice(from, to).flatMap((item, at) =>
    styles.flatMap((categoryKey) =>
      compose({ item, categoryKey, constraints: CONSTRAINTS, candidates: 1 }).map((text) => ({
        ...text,
        language: item.language,
        categoryKey,
        itemId: String(from + at),
      })),
    ),
  );
}
