/** How asking a model can fail, what a person should know of it, and whether a retry of the same call may help. */
export const GENERATION_FAILURES = {
  template: {
    meaning: "The prompt's template could not be filled in",
    advice: "Mend the template and publish a new version.",
    retry: false,
  },
  auth: {
    meaning: "The model server refused the key",
    advice: "Check OPENAI_API_KEY, then retry what failed.",
    retry: false,
  },
  "unknown-model": {
    meaning: "The model server does not know this model",
    advice: "Check PUSHGEN_MODEL or choose another model.",
    retry: false,
  },
  quota: {
    meaning: "The account of the model server has no credit left",
    advice: "Top it up, then retry what failed.",
    retry: false,
  },
  "rate-limited": {
    meaning: "The model server asked to slow down, many times",
    advice: "Lower the concurrency, or retry later.",
    retry: true,
  },
  timeout: { meaning: "The model server did not answer in time", advice: "Retry what failed.", retry: true },
  connection: {
    meaning: "The model server could not be reached",
    advice: "Check OPENAI_BASE_URL and the network.",
    retry: true,
  },
  server: { meaning: "The model server failed", advice: "Retry later.", retry: true },
  request: {
    meaning: "The model server refused the request",
    advice: "See its message; the prompt may be too long.",
    retry: false,
  },
  refused: {
    meaning: "The model refused to write this",
    advice: "Change the prompt, or leave this item out.",
    retry: false,
  },
  "cut-off": {
    meaning: "The answer was cut off",
    advice: "Ask for fewer candidates, or retry.",
    retry: true,
  },
  empty: { meaning: "The answer was empty", advice: "Retry what failed.", retry: true },
  malformed: {
    meaning: "The answer was not what was asked for",
    advice: "Retry, or choose a model that can answer in JSON.",
    retry: true,
  },
} as const;

export type GenerationFailure = keyof typeof GENERATION_FAILURES;

/** An expected failure of one task: it ends in the task's row, with its kind and a sentence for people. */
export class GenerationError extends Error {
  readonly kind: GenerationFailure;
  /** What the failed attempt used of the model all the same: a refusal costs tokens too. */
  usage: { calls: number; promptTokens: number; completionTokens: number } | null = null;

  /** How long the server asked to be left alone (`Retry-After`), in milliseconds. */
  retryAfterMs: number | null = null;

  constructor(kind: GenerationFailure, message: string = GENERATION_FAILURES[kind].meaning) {
    super(message);
    this.name = "GenerationError";
    this.kind = kind;
  }
}
