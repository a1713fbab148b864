import { z } from "zod";
import { UNSTORABLE, unstorablePath } from "../text/unstorable-path.ts";
import { categoryKey } from "./category-key.ts";
import { checkTemplate } from "./check-template.ts";
import { PROMPT_STATUSES, promptContent } from "./prompt-version.ts";

/** Refuses texts that the database cannot hold, beside their field. */
function storable(value: unknown, context: z.RefinementCtx): void {
  const path = unstorablePath(value);
  if (path) context.addIssue({ code: "custom", path, message: UNSTORABLE });
}

/** A prompt whose template was tried: what an editor sends. */
export const checkedPromptContent = promptContent.superRefine((content, context) => {
  storable(content, context);
  const problem = checkTemplate(content);
  if (problem) context.addIssue({ code: "custom", path: ["instructions"], message: problem });
  const { bannedWords, requiredWords } = content.constraints;
  const banned = new Set(bannedWords.map((word) => word.toLowerCase()));
  const both = requiredWords.find((word) => banned.has(word.toLowerCase()));
  if (both) {
    const path = ["constraints", "requiredWords"];
    context.addIssue({ code: "custom", path, message: `“${both}” is banned as well` });
  }
});

const text = (most: number) =>
  z.string().trim().max(most, `At most ${most} characters`).superRefine(storable);
const name = text(60).refine((given) => given !== "", "Give the style a name");
const description = text(300);
const note = text(300).default("");

export const newCategory = z.object({ key: categoryKey, name, description, content: checkedPromptContent });

/** Another name or description; `seen` is what the form was filled with. */
export const categoryChange = z.object({
  id: z.uuid(),
  name,
  description,
  seen: z.object({ name: z.string(), description: z.string() }),
});

/** An edit: a new version, written from what the editor showed (`basedOn`, a version's number). */
export const newPromptVersion = z.object({
  categoryId: z.uuid(),
  basedOn: z.int().min(1),
  content: checkedPromptContent,
  note,
});

const oneVersion = z.object({ categoryId: z.uuid(), version: z.int().min(1) });

/**
 * A version to be published; `published` is the one that the person saw published, or null. `reason` says why it is
 * published although an evaluation found it worse.
 */
export const versionToPublish = oneVersion.extend({
  published: z.int().min(1).nullable(),
  reason: text(500).default(""),
});

/** A version to be retired, with the status that the person saw. */
export const versionToRetire = oneVersion.extend({ status: z.enum(PROMPT_STATUSES) });

/** A prompt to be tried on an item before it is saved. */
export const promptTrial = z.object({
  categoryKey: z.string().max(40),
  categoryName: z.string().max(60),
  categoryDescription: z.string().max(300).default(""),
  content: checkedPromptContent,
  itemId: z.uuid(),
  candidates: z.int().min(1).max(8).default(3),
});
export type PromptTrial = z.output<typeof promptTrial>;
