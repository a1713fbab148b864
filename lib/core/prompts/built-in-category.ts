import type { PromptConstraints, PromptContent, PromptExample } from "./prompt-version.ts";

/** A style that ships with the product, with its first prompt. */
export interface BuiltInCategory {
  key: string;
  name: string;
  description: string;
  content: PromptContent;
}

/** 40 and 120 characters show whole on most lock screens (see the table of visible lengths in docs). */
const usual: PromptConstraints = {
  titleLimit: 40,
  bodyLimit: 120,
  emojiPolicy: "none",
  bannedWords: [],
  requiredWords: [],
  language: null,
};

export function builtIn(
  key: string,
  name: string,
  description: string,
  prompt: {
    instructions: string;
    examples: PromptExample[];
    temperature: number;
    constraints?: Partial<PromptConstraints>;
  },
): BuiltInCategory {
  const { instructions, examples, temperature, constraints } = prompt;
  return {
    key,
    name,
    description,
    content: { instructions, examples, temperature, constraints: { ...usual, ...constraints } },
  };
}
