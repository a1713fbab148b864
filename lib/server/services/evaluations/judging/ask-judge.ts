import "server-only";
import { type JudgeAnswer, parseJudgeAnswer } from "#core/evaluation/judge/judge-answer.ts";
import { type JudgeQuestion, swapped } from "#core/evaluation/judge/judge-prompt.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { AskOptions, LanguageModel } from "../../../llm/language-model.ts";
import type { PairVerdict } from "../../../repositories/judging-pairs.ts";
import { addUsage, type Usage } from "../../generation/usage.ts";
import { judgeRequest } from "./judge-request.ts";

/** How often a verdict that cannot be read is asked for, as in a run. */
const MAX_ASKS = 5;

/**
 * What the model says of two texts in both orders; what it uses is added to `usage`, also where it fails in the end. A
 * pair of which one order has no verdict has none at all. Throws GenerationError.
 */
export async function askJudge(
  { question, category }: { question: JudgeQuestion; category: { key: string } },
  model: LanguageModel,
  usage: Usage,
  options: AskOptions,
): Promise<PairVerdict> {
  const ask = (asked: JudgeQuestion) => askOnce(asked, category.key, model, usage, options);
  const baseline = await ask(question);
  const challenger = await ask(swapped(question));
  return {
    baselineFirst: baseline.better,
    challengerFirst: challenger.better,
    baselineFirstReason: baseline.reason,
    challengerFirstReason: challenger.reason,
  };
}

async function askOnce(
  question: JudgeQuestion,
  categoryKey: string,
  model: LanguageModel,
  usage: Usage,
  options: AskOptions,
): Promise<Extract<JudgeAnswer, { ok: true }>> {
  if (!model.isLanguageModel) throw new GenerationError("unknown-model", "The offline composer cannot judge");
  const request = judgeRequest(question, categoryKey);
  let failure = new GenerationError("malformed");
  for (let ask = 0; ask < MAX_ASKS; ask++) {
    const answer = await model.generate(request, options);
    addUsage(usage, answer);
    const parsed = parseJudgeAnswer(answer.text);
    if (parsed.ok) return parsed;
    failure = new GenerationError(answer.cutOff ? "cut-off" : "malformed", parsed.message);
  }
  throw failure;
}
