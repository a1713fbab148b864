import "server-only";
import { compose } from "#core/composer/compose.ts";
import type { GenerationRequest, LanguageModel } from "../language-model.ts";

function answer({ item, categoryKey, constraints, candidates }: GenerationRequest): string {
  return JSON.stringify({ candidates: compose({ item, categoryKey, constraints, candidates }) });
}

/** The offline composer behind the port of the language models. It uses no tokens and makes no call. */
export const composerModel: LanguageModel = {
  provider: "composer",
  model: "offline-composer",
  isLanguageModel: false,
  async generate(request) {
    return { text: answer(request), promptTokens: 0, completionTokens: 0, calls: 0 };
  },
  async *stream(request) {
    yield answer(request);
  },
};
