import "server-only";
import type { ChatCompletion } from "openai/resources/chat/completions";
import { z } from "zod";
import { GenerationError, type GenerationFailure } from "#core/generation/generation-error.ts";
import type { BatchAnswer } from "../batch-model.ts";
import { readCompletion } from "./read-completion.ts";

const line = z.object({
  custom_id: z.string(),
  response: z
    .object({ status_code: z.number(), body: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

const BAD_KEY = [401, 403];

/**
 * One line of an output or error file. `hears` is told of a refused request and says whether asking with less may help.
 * Null where the line is none.
 */
export function readBatchLine(text: string, hears: (refusal: string) => boolean): BatchAnswer | null {
  const parsed = line.safeParse(readJson(text));
  if (!parsed.success) return null;
  const { custom_id: id, response, error } = parsed.data;
  if (!response) return { id, error: notAsked(error?.code ?? "", error?.message ?? ""), again: true };
  if (response.status_code === 200) return readAnswer(id, response.body ?? {});
  const said = z.object({ error: z.object({ message: z.string() }) }).safeParse(response.body);
  const message = said.success ? said.data.error.message.slice(0, 300) : undefined;
  const kind = kindOf(response.status_code);
  const again = kind === "server" || kind === "rate-limited" || (kind === "request" && hears(message ?? ""));
  const failure = new GenerationError(kind, message);
  failure.usage = { calls: 1, promptTokens: 0, completionTokens: 0 };
  return { id, error: failure, again };
}

function readAnswer(id: string, body: Record<string, unknown>): BatchAnswer {
  const completion = body as unknown as ChatCompletion;
  const usage = {
    calls: 1,
    promptTokens: completion.usage?.prompt_tokens ?? 0,
    completionTokens: completion.usage?.completion_tokens ?? 0,
  };
  try {
    return { id, answer: { ...readCompletion(completion), ...usage } };
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    error.usage = usage;
    return { id, error, again: false };
  }
}

function notAsked(code: string, message: string): GenerationError {
  return code === "batch_expired"
    ? new GenerationError("timeout", "The batch expired before this was asked")
    : new GenerationError("server", message.slice(0, 300) || "The batch ended before this was asked");
}

function kindOf(status: number): GenerationFailure {
  if (status === 429) return "rate-limited";
  if (BAD_KEY.includes(status)) return "auth";
  if (status === 404) return "unknown-model";
  return status < 500 ? "request" : "server";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
