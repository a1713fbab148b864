import { z } from "zod";
import { languageTag } from "../content/language-tag.ts";

export const EMOJI_POLICIES = ["none", "optional", "required"] as const;
export type EmojiPolicy = (typeof EMOJI_POLICIES)[number];

export const PROMPT_STATUSES = ["draft", "published", "retired"] as const;
export type PromptStatus = (typeof PROMPT_STATUSES)[number];

const word = z.string().trim().min(1).max(100, "A word or phrase has at most 100 characters");

/** A number in these bounds, with a message that says them. */
const between = (kind: "number" | "int", min: number, max: number) => {
  const error = `A ${kind === "int" ? "whole number" : "number"} from ${min} to ${max}`;
  return (kind === "int" ? z.int({ error }) : z.number({ error })).min(min, error).max(max, error);
};

/** What the prompt asks of a text and the guardrails check. Limits are in graphemes. */
export const promptConstraints = z.object({
  titleLimit: between("int", 5, 200),
  bodyLimit: between("int", 10, 500),
  emojiPolicy: z.enum(EMOJI_POLICIES),
  bannedWords: z.array(word).max(200, "At most 200 words"),
  requiredWords: z.array(word).max(20, "At most 20 words"),
  /** A fixed language, or `null` to write in the item's own. */
  language: languageTag.nullable(),
});
export type PromptConstraints = z.infer<typeof promptConstraints>;

export const promptExample = z.object({
  source: z.string().trim().min(1, "Write what the item says").max(2_000),
  title: z.string().trim().min(1, "Write its title").max(200),
  body: z.string().trim().min(1, "Write its body").max(500),
});
export type PromptExample = z.infer<typeof promptExample>;

/** All of a prompt that an operator writes. An edit makes a new version with a new content. */
export const promptContent = z.object({
  /** A Liquid template over `item`, `category` and `constraints`. */
  instructions: z
    .string()
    .trim()
    .min(1, "Write what the model should do")
    .max(10_000, "At most 10,000 characters"),
  examples: z.array(promptExample).max(10),
  constraints: promptConstraints,
  temperature: between("number", 0, 2),
});
export type PromptContent = z.infer<typeof promptContent>;

export interface StyleCategory {
  id: string;
  key: string;
  name: string;
  description: string;
}

export interface PromptVersion {
  id: string;
  categoryId: string;
  categoryKey: string;
  version: number;
  status: PromptStatus;
  content: PromptContent;
}
