import { benefit } from "./built-in/benefit.ts";
import { curiosity } from "./built-in/curiosity.ts";
import { humour } from "./built-in/humour.ts";
import { number } from "./built-in/number.ts";
import { plain } from "./built-in/plain.ts";
import { question } from "./built-in/question.ts";
import { socialProof } from "./built-in/social-proof.ts";
import { story } from "./built-in/story.ts";
import { urgency } from "./built-in/urgency.ts";
import type { BuiltInCategory } from "./built-in-category.ts";

/** The styles that a new workspace starts with, in the order of its lists. */
export const builtInCategories: readonly BuiltInCategory[] = [
  plain,
  curiosity,
  urgency,
  question,
  number,
  story,
  benefit,
  socialProof,
  humour,
];
