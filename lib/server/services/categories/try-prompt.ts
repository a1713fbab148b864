import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { ContentDetail } from "#core/content/content-view.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { GENERATION_FAILURES, GenerationError } from "#core/generation/generation-error.ts";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import type { PromptTrial } from "#core/prompts/category-input.ts";
import { type CompiledPrompt, compilePrompt } from "#core/prompts/compile-prompt.ts";
import type { TrialCandidate, TrialEvent } from "#core/prompts/trial-event.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { winProbability } from "#core/reward/win-probability.ts";
import type { GenerationRequest, StreamUsage } from "../../llm/language-model.ts";
import { findContentDetail } from "../../repositories/content-write.ts";
import { dayStanding } from "../../repositories/day-budget.ts";
import { database } from "../../repositories/transaction.ts";
import { countTrial } from "../costs/count-trial.ts";
import { dayIsSpent } from "../costs/spent-budgets.ts";
import { configuredModel } from "../generation/configured-model.ts";
import { judgeTexts } from "../generation/judge-texts.ts";
import { activeRewardModel } from "../reward/active-model.ts";
import { recentTokensFor } from "../sending/recent-tokens.ts";

/** The two messages that a model would get for an item under a prompt that may not be saved yet. */
export async function compileFor(actor: Actor, trial: PromptTrial): Promise<CompiledPrompt> {
  requirePermission(actor, "categories.read");
  return compile(await trialItem(trial.itemId), trial);
}

/**
 * Asks the configured model once, with a prompt that may not be saved yet, and hands its answer on as it comes, then
 * with the verdicts. Nothing is saved but what it cost: a trial is no candidate. Expected failures come as a `failed`
 * event; throws `conflict` where the day's budget is spent.
 */
export async function* tryPrompt(
  actor: Actor,
  trial: PromptTrial,
  signal: AbortSignal,
): AsyncGenerator<TrialEvent> {
  requirePermission(actor, "categories.write");
  const item = await trialItem(trial.itemId);
  const writer = configuredModel();
  const spent = writer.isLanguageModel && dayIsSpent(await dayStanding(database()));
  if (spent) throw conflict(spent);
  let asked: GenerationRequest | null = null;
  let told: StreamUsage | null = null;
  let answer = "";
  try {
    const prompt = compile(item, trial);
    yield { type: "asked", model: writer.model, isLanguageModel: writer.isLanguageModel, ...prompt };
    const { temperature, constraints } = trial.content;
    const { candidates, categoryKey } = trial;
    const request = { ...prompt, temperature, constraints, candidates, categoryKey, item };
    asked = request;
    const onUsage = (used: StreamUsage) => {
      told = used;
    };
    for await (const text of writer.stream(request, { signal, onUsage })) {
      answer += text;
      yield { type: "text", text };
    }
    if (signal.aborted) return;
    const parsed = parseAnswer(answer, candidates);
    if (!parsed.ok) throw new GenerationError(parsed.kind, parsed.message);
    const model = await activeRewardModel();
    const tokens = await recentTokensFor(parsed.candidates);
    const judged = judge(item, trial, parsed.candidates, { model, tokens });
    yield { type: "candidates", candidates: judged, rewardModel: model.name };
  } catch (error) {
    // Nobody reads on: whatever the model's connection says of that is no failure.
    if (signal.aborted) return;
    if (!(error instanceof GenerationError)) throw error;
    yield { type: "failed", kind: error.kind, message: failureText(error) };
  } finally {
    if (asked && writer.isLanguageModel)
      await countTrial(writer, asked, { told, answer, left: signal.aborted });
  }
}

function compile(item: ContentDetail, { content, candidates, ...trial }: PromptTrial): CompiledPrompt {
  const { categoryKey: key, categoryName: name, categoryDescription: description } = trial;
  const category = { key, name, description };
  return compilePrompt({ item, category, content, candidates });
}

function judge(
  item: ContentDetail,
  { content }: PromptTrial,
  texts: NotificationText[],
  { model, tokens }: { model: RewardModel; tokens: readonly KnownToken[] },
): TrialCandidate[] {
  const human = item.reference && model.reward(item, item.reference);
  const prompt = { id: "", categoryId: "", categoryKey: "", version: 0, status: "draft" as const, content };
  return judgeTexts({ item, prompt }, texts, model, tokens).map(({ title, body, guardrails, reward }) => ({
    title,
    body,
    guardrails,
    percentile: reward === null ? null : model.percentile(reward),
    winProbability: reward === null || human === null ? null : winProbability(reward, human),
  }));
}

async function trialItem(id: string): Promise<ContentDetail> {
  const item = await findContentDetail(database(), id);
  if (!item) throw notFound("content item");
  return item;
}

function failureText({ kind, message }: GenerationError): string {
  const { advice } = GENERATION_FAILURES[kind];
  return `${message.replace(/\.$/, "")}. ${advice}`;
}
