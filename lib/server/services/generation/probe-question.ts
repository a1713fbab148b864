import "server-only";
import type { GenerationRequest } from "../../llm/language-model.ts";

/** The smallest question that a model answers like a real one: it shows that server, key and credit are there again. */
export const PROBE: GenerationRequest = {
  system:
    'Write 1 notification. Answer with JSON alone: {"candidates": [{"title": "…", "body": "…"}]}. A title of at most 10 characters, a body of at most 10.',
  user: JSON.stringify({ item: { title: "Hello", text: "Hello." } }),
  temperature: 0,
  candidates: 1,
  item: { title: "Hello", body: "Hello.", language: "en" },
  categoryKey: "plain",
  constraints: {
    titleLimit: 10,
    bodyLimit: 10,
    emojiPolicy: "none",
    bannedWords: [],
    requiredWords: [],
    language: null,
  },
};
