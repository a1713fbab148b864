import "server-only";
import OpenAI from "openai";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { GenerationAnswer, GenerationRequest, LanguageModel, StreamOptions } from "../language-model.ts";
import { chatRequest } from "./chat-request.ts";
import { dialectOf } from "./dialect.ts";
import { postCompletion } from "./post-completion.ts";
import { readCompletion } from "./read-completion.ts";
import { toGenerationError } from "./to-generation-error.ts";

/** Of a streamed answer, which a person waits for. Tasks are tried again by their worker, which knows what else it does. */
const STREAM_RETRIES = 2;

/**
 * A model of an OpenAI-compatible server, asked for structured output, with less where the server knows less. Each
 * question is asked once; see limitedModel for retries.
 */
export function openaiModel(options: {
  apiKey: string;
  baseUrl: string;
  provider: string;
  model: string;
  /** How long a call may take, in milliseconds. */
  timeoutMs: number;
}): LanguageModel {
  const { apiKey, baseUrl, provider, model, timeoutMs } = options;
  const dialect = dialectOf(`${baseUrl} ${model}`);
  const settings = { apiKey, baseURL: baseUrl, timeout: timeoutMs, logLevel: "off" } as const;
  const openai = new OpenAI({ ...settings, maxRetries: STREAM_RETRIES });
  const complete = postCompletion(openai);

  async function generate(
    request: GenerationRequest,
    { signal }: { signal: AbortSignal },
  ): Promise<GenerationAnswer> {
    const used = { calls: 0, promptTokens: 0, completionTokens: 0 };
    try {
      const completion = await dialect.speak((knows) => {
        used.calls++;
        return complete({ ...chatRequest(model, request, knows), stream: false }, signal);
      });
      used.promptTokens = completion.usage?.prompt_tokens ?? 0;
      used.completionTokens = completion.usage?.completion_tokens ?? 0;
      return { ...readCompletion(completion), ...used };
    } catch (error) {
      const known = toGenerationError(error);
      if (known instanceof GenerationError) known.usage = used;
      throw known;
    }
  }

  async function* stream(
    request: GenerationRequest,
    { signal, onUsage }: StreamOptions,
  ): AsyncGenerator<string> {
    try {
      let failure: GenerationError | null = null;
      const parts = await dialect.speak((knows) =>
        openai.chat.completions.create(
          {
            ...chatRequest(model, request, knows),
            stream: true,
            ...(knows.streamUsage && { stream_options: { include_usage: true } }),
          },
          { signal },
        ),
      );
      for await (const part of parts) {
        // What it used comes last, after the end of the answer: also of one that is a failure.
        const { usage } = part;
        if (usage)
          onUsage?.({ promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens });
        const choice = part.choices[0];
        if (choice?.delta?.content) yield choice.delta.content;
        if (choice?.delta?.refusal || choice?.finish_reason === "content_filter")
          failure ??= new GenerationError("refused");
        if (choice?.finish_reason === "length") failure ??= new GenerationError("cut-off");
      }
      if (failure) throw failure;
    } catch (error) {
      throw toGenerationError(error);
    }
  }

  return { provider, model, isLanguageModel: true, generate, stream };
}
