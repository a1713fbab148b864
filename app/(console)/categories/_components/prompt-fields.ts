import type { EmojiPolicy, PromptContent, PromptExample } from "#core/prompts/prompt-version.ts";

/** What the editor of a prompt holds while it is written: text alone, words one a line. */
export interface PromptFields {
  instructions: string;
  examples: PromptExample[];
  titleLimit: string;
  bodyLimit: string;
  emojiPolicy: EmojiPolicy;
  bannedWords: string;
  requiredWords: string;
  language: string;
  temperature: string;
}

export const FIRST_FIELDS: PromptFields = {
  instructions:
    "Write in a … voice.\n\n- Start with …\n- Never …\n{% if item.attributes.kind %}\nThe item is of the kind {{ item.attributes.kind }}.\n{% endif %}",
  examples: [],
  titleLimit: "45",
  bodyLimit: "120",
  emojiPolicy: "none",
  bannedWords: "",
  requiredWords: "",
  language: "",
  temperature: "0.8",
};

/** A prompt as its editor starts. */
export function fieldsOf({ instructions, examples, constraints, temperature }: PromptContent): PromptFields {
  return {
    instructions,
    examples,
    titleLimit: String(constraints.titleLimit),
    bodyLimit: String(constraints.bodyLimit),
    emojiPolicy: constraints.emojiPolicy,
    bannedWords: constraints.bannedWords.join("\n"),
    requiredWords: constraints.requiredWords.join("\n"),
    language: constraints.language ?? "",
    temperature: String(temperature),
  };
}

const words = (text: string) =>
  text
    .split("\n")
    .map((word) => word.trim())
    .filter(Boolean);
// An empty field is no number, so that it is refused and not taken for nought.
const number = (text: string) => (text.trim() === "" ? Number.NaN : Number(text));

/** What an editor sends; whether it makes sense is the server's to say, beside the field. */
export function contentOf(fields: PromptFields): PromptContent {
  return {
    instructions: fields.instructions,
    examples: fields.examples,
    temperature: number(fields.temperature),
    constraints: {
      titleLimit: number(fields.titleLimit),
      bodyLimit: number(fields.bodyLimit),
      emojiPolicy: fields.emojiPolicy,
      bannedWords: words(fields.bannedWords),
      requiredWords: words(fields.requiredWords),
      language: fields.language.trim() || null,
    },
  };
}

/** The message for a field of the prompt, however deep the server named it. */
export function errorAt(errors: Record<string, string>, path: string): string | undefined {
  const key = Object.keys(errors).find((one) => {
    const own = one.replace(/^content\./, "");
    return own === path || own.startsWith(`${path}.`);
  });
  return key && errors[key];
}
