import "server-only";
import { tokenCost } from "#core/costs/token-price.ts";
import type { GenerationRequest, LanguageModel, StreamUsage } from "../../llm/language-model.ts";
import { database } from "../../repositories/transaction.ts";
import { addTrialCost } from "../../repositories/trial-costs.ts";
import { priceOf } from "./price-of.ts";

const CHARACTERS_PER_TOKEN = 4;

/**
 * Counts a trial of a prompt in the day's spending. Where the server did not say what it used (it never does, or the
 * answer broke off, or nobody waited for its end), that is estimated from the characters; a server that answered
 * nothing at all used nothing.
 */
export async function countTrial(
  model: LanguageModel,
  request: Pick<GenerationRequest, "system" | "user" | "categoryKey">,
  { told, answer, left }: { told: StreamUsage | null; answer: string; left: boolean },
): Promise<void> {
  const used = told ?? (answer === "" && !left ? NOTHING : estimated(request, answer));
  const price = await priceOf(database(), model, "live");
  await addTrialCost(database(), {
    model: model.model,
    categoryKey: request.categoryKey,
    ...used,
    cost: price && tokenCost(used, price),
  });
}

const NOTHING: StreamUsage = { promptTokens: 0, completionTokens: 0 };

function estimated({ system, user }: Pick<GenerationRequest, "system" | "user">, answer: string) {
  const tokens = (characters: number) => Math.ceil(characters / CHARACTERS_PER_TOKEN);
  return { promptTokens: tokens(system.length + user.length), completionTokens: tokens(answer.length) };
}
