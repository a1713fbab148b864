import "server-only";
import { USUAL_TOKENS_PER_CANDIDATE } from "#core/generation/estimate-run.ts";
import { recentUsage } from "../../repositories/run-usage.ts";
import { database } from "../../repositories/transaction.ts";

/** Tokens of one candidate as this model lately used them; `measured` of how many, 0 where it is an assumption. */
export async function tokensPerCandidate(model: {
  provider: string;
  model: string;
}): Promise<{ tokens: number; measured: number }> {
  const { provider, model: name } = model;
  const { candidates, completionTokens } = await recentUsage(database(), { provider, model: name });
  return candidates === 0
    ? { tokens: USUAL_TOKENS_PER_CANDIDATE, measured: 0 }
    : { tokens: completionTokens / candidates, measured: candidates };
}
