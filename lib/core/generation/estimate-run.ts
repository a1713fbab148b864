import type { MicroDollars } from "../costs/money.ts";
import { type PaidPrice, tokenCost } from "../costs/token-price.ts";

/** A rough size of a prompt in tokens: four Latin characters or one East Asian character a token. */
export function estimateTokens(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return dense + Math.ceil((text.length - dense) / 4);
}

/**
 * Tokens of one written candidate with its JSON around it, measured on lines of 40 + 120 characters. For a model that
 * has not written here yet; one that thinks before it answers takes many more.
 */
export const USUAL_TOKENS_PER_CANDIDATE = 55;

export interface RunEstimate {
  calls: number;
  promptTokens: number;
  completionTokens: number;
  /** Null where no price is known. */
  cost: MicroDollars | null;
}

/**
 * What a run will use, from the size of some of its prompts. An estimate: tokenizers differ, and a malformed answer is
 * asked for again.
 */
export function estimateRun(run: {
  tasks: number;
  candidatesPerPair: number;
  samplePrompts: readonly string[];
  tokensPerCandidate?: number;
  price?: PaidPrice | null;
}): RunEstimate {
  const { tokensPerCandidate = USUAL_TOKENS_PER_CANDIDATE } = run;
  const sizes = run.samplePrompts.map(estimateTokens);
  const mean = sizes.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const promptTokens = Math.round(mean * run.tasks);
  const completionTokens = Math.round(run.tasks * run.candidatesPerPair * tokensPerCandidate);
  const cost = run.price ? tokenCost({ promptTokens, completionTokens }, run.price) : null;
  return { calls: run.tasks, promptTokens, completionTokens, cost };
}
