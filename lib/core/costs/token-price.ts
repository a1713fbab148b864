import type { MicroDollars } from "./money.ts";

/** What a million tokens cost, in whole micro-dollars: of the prompt, and of the answer. */
export interface TokenPrice {
  input: MicroDollars;
  output: MicroDollars;
}

/** A price with the part of it that is paid: half in batch mode. */
export interface PaidPrice extends TokenPrice {
  /** 1–100. */
  percent: number;
}

/** The offline composer asks nobody. */
export const FREE: PaidPrice = { input: 0, output: 0, percent: 100 };

/** What the Batch API takes of the ordinary price, in percent. */
export const BATCH_PERCENT = 50;

interface Tokens {
  promptTokens: number;
  completionTokens: number;
}

/**
 * What tokens cost, in whole micro-dollars, half a micro-dollar rounded up. Exact: no fraction is ever a floating
 * point number. A server's discount for prompts that it had cached is not known here, so this is at most too much.
 */
export function tokenCost({ promptTokens, completionTokens }: Tokens, price: PaidPrice): MicroDollars {
  const full = BigInt(promptTokens) * BigInt(price.input) + BigInt(completionTokens) * BigInt(price.output);
  const parts = 100n * 1_000_000n;
  return Number((full * BigInt(price.percent) + parts / 2n) / parts);
}
