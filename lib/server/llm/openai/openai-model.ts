import "server-only";
import OpenAI from "openai";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { GenerationAnswer, GenerationRequest, LanguageModel } from "../language-model.ts";
import { chatRequest } from "./chat-request.ts";
import { textOf } from "./completion-text.ts";
import { dialectOf } from "./dialect.ts";
import { toGenerationError } from "./to-generation-error.ts";

const TIMEOUT_MS = 120_000;
/** By the SDK, with growing pauses or as the server asks (Retry-After): 408, 409, 429, 5xx and lost connections. */
const MAX_RETRIES = 4;

/** A model of an OpenAI-compatible server, asked for structured output, with less where the server knows less. */
export function openaiModel(options: {
  apiKey: string;
  baseUrl: string;
  provider: string;
  model: string;
}): LanguageModel {
  const { apiKey, baseUrl, provider, model } = options;
  const dialect = dialectOf(`${baseUrl} ${model}`);
  const client = (count: () => void) =>
    new OpenAI({
      apiKey,
      baseURL: baseUrl,
      timeout: TIMEOUT_MS,
      maxRetries: MAX_RETRIES,
      logLevel: "off",
      fetch: (url, init) => {
        count();
        return fetch(url, init);
      },
    });

  async function generate(
    request: GenerationRequest,
    { signal }: { signal: AbortSignal },
  ): Promise<GenerationAnswer> {
    const used = { calls: 0, promptTokens: 0, completionTokens: 0 };
    const openai = client(() => used.calls++);
    try {
      const completion = await dialect.speak((knows) =>
        openai.chat.completions.create({ ...chatRequest(model, request, knows), stream: false }, { signal }),
      );
      used.promptTokens = completion.usage?.prompt_tokens ?? 0;
      used.completionTokens = completion.usage?.completion_tokens ?? 0;
      return { text: textOf(completion), ...used };
    } catch (error) {
      const known = toGenerationError(error);
      if (known instanceof GenerationError) known.usage = used;
      throw known;
    }
  }

  async function* stream(
    request: GenerationRequest,
    { signal }: { signal: AbortSignal },
  ): AsyncGenerator<string> {
    const openai = client(() => {});
    try {
      const parts = await dialect.speak((knows) =>
        openai.chat.completions.create({ ...chatRequest(model, request, knows), stream: true }, { signal }),
      );
      for await (const part of parts) {
        const choice = part.choices[0];
        if (choice?.delta?.content) yield choice.delta.content;
        if (choice?.delta?.refusal || choice?.finish_reason === "content_filter")
          throw new GenerationError("refused");
        if (choice?.finish_reason === "length") throw new GenerationError("cut-off");
      }
    } catch (error) {
      throw toGenerationError(error);
    }
  }

  return { provider, model, isLanguageModel: true, generate, stream };
}
