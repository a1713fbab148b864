import "server-only";
import type OpenAI from "openai";
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from "openai/resources/chat/completions";
import { type PostedAnswer, postJson, TookTooLong } from "./post-json.ts";

/** Asks for a completion once; what it rejects with is of the SDK's kinds. */
export type PostCompletion = (
  body: ChatCompletionCreateParamsNonStreaming,
  signal: AbortSignal,
) => Promise<ChatCompletion>;

/**
 * `chat.completions.create` of an SDK client without retries, for the calls that a worker makes by the thousand: the
 * same request and the same errors in half the CPU time, see docs/benchmarks.md. Rejects with a SyntaxError where a good
 * answer is no JSON.
 */
export function postCompletion(openai: OpenAI): PostCompletion {
  const url = new URL(`${openai.baseURL.replace(/\/$/, "")}/chat/completions`);
  const headers: Record<string, string> = {
    accept: "application/json",
    authorization: `Bearer ${openai.apiKey}`,
    "content-type": "application/json",
    "user-agent": "pushgen-console",
    ...(openai.organization && { "openai-organization": openai.organization }),
    ...(openai.project && { "openai-project": openai.project }),
  };
  return async (body, signal) => {
    const timeoutMs = openai.timeout;
    const answer = await postJson(url, headers, JSON.stringify(body), { signal, timeoutMs }).catch(
      (error) => {
        if (signal.aborted) throw new APIUserAbortError();
        if (error instanceof TookTooLong) throw new APIConnectionTimeoutError();
        throw new APIConnectionError({ cause: error });
      },
    );
    if (answer.status < 200 || answer.status > 299) throw refusal(answer);
    return JSON.parse(answer.text) as ChatCompletion;
  };
}

function refusal({ status, headers, text }: PostedAnswer): APIError {
  const json = jsonOf(text);
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return APIError.generate(status, json, json === undefined ? text : undefined, new Headers(named));
}

function jsonOf(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
