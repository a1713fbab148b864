import type { NotificationText } from "#core/candidates/candidate.ts";
import { compose } from "#core/composer/compose.ts";
import { sampleContent } from "#core/content/sample/sample-content.ts";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import type { RewardItem } from "#core/reward/reward-model.ts";

const CONSTRAINTS = {
  titleLimit: 50,
  bodyLimit: 120,
  emojiPolicy: "none" as const,
  bannedWords: [],
  requiredWords: [],
  language: null,
};

/** The items of the sample workspace, each with push texts of every style made of it. The same on every machine. */
export function pushTexts(): { item: RewardItem; texts: NotificationText[] }[] {
  return sampleContent.map(({ title, body, language }) => {
    const item = { title, body, language };
    const texts = builtInCategories.flatMap(({ key }) =>
      compose({ item, categoryKey: key, constraints: CONSTRAINTS, candidates: 4 }),
    );
    return { item, texts };
  });
}
