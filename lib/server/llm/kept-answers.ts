import "server-only";
import { createHash } from "node:crypto";
import { answerJsonSchema, parseAnswer } from "#core/generation/answer-schema.ts";
import type { GenerationAnswer, GenerationRequest, LanguageModel } from "./language-model.ts";

/** What is kept of an answer. */
export type KeptAnswer = Pick<GenerationAnswer, "text" | "promptTokens" | "completionTokens">;

/** Where answers are kept. It may forget any of them at any time. */
export interface AnswerStore {
  find(key: string): Promise<KeptAnswer | null>;
  keep(key: string, model: string, answer: KeptAnswer): Promise<void>;
}

const SHAPE = JSON.stringify(answerJsonSchema());

/** SHA-256 over everything that decides an answer: server, model, messages, temperature, shape and number. */
export function answerKey(
  { provider, model }: Pick<LanguageModel, "provider" | "model">,
  { system, user, temperature, candidates, form }: GenerationRequest,
): string {
  const shape = form ? JSON.stringify(form.schema) : SHAPE;
  return createHash("sha256")
    .update(JSON.stringify([provider, model, system, user, temperature, candidates, shape]))
    .digest("hex");
}

/**
 * A model that gives the answer of an earlier call where the same was asked before: it takes no call and no tokens. Only
 * answers that can be read are kept, so a malformed one is asked for again. Trials (`stream`) always ask the model.
 */
export function withKeptAnswers(model: LanguageModel, store: AnswerStore): LanguageModel {
  return {
    ...model,
    async generate(request, options) {
      const key = answerKey(model, request);
      const kept = await store.find(key);
      if (kept) return { text: kept.text, promptTokens: 0, completionTokens: 0, calls: 0, cachedAnswers: 1 };
      const answer = await model.generate(request, options);
      if (isReadable(request, answer)) await store.keep(key, model.model, answer);
      return answer;
    },
  };
}

function isReadable({ form, candidates }: GenerationRequest, { text, cutOff }: GenerationAnswer): boolean {
  return form ? form.isReadable(text) : parseAnswer(text, candidates, cutOff).ok;
}
