import "server-only";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from "openai";
import { GenerationError, type GenerationFailure } from "#core/generation/generation-error.ts";

/** The SDK's exceptions in the product's words. An abort of ours stays what it is; the server's words are cut short. */
export function toGenerationError(error: unknown): unknown {
  if (error instanceof GenerationError || error instanceof APIUserAbortError) return error;
  if (error instanceof SyntaxError)
    return new GenerationError("server", "The model server's answer was no JSON");
  if (!(error instanceof APIError))
    return error instanceof TypeError ? new GenerationError("connection") : error;
  const known = new GenerationError(kindOf(error), said(error));
  known.retryAfterMs = retryAfterOf(error.headers);
  return known;
}

/** Of the header: milliseconds where the server says them, else seconds or a date. */
function retryAfterOf(headers: Headers | undefined): number | null {
  const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get("retry-after") ?? "";
  const seconds = Number.parseFloat(text);
  const wait = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1_000;
  return wait >= 0 ? wait : null;
}

function kindOf(error: APIError): GenerationFailure {
  if (error instanceof APIConnectionTimeoutError) return "timeout";
  if (error instanceof APIConnectionError) return "connection";
  if (error.code === "insufficient_quota" || error.status === 402) return "quota";
  if (error instanceof RateLimitError) return "rate-limited";
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) return "auth";
  if (error instanceof NotFoundError) return "unknown-model";
  return error.status !== undefined && error.status < 500 ? "request" : "server";
}

// A server may repeat the key in its message (“Incorrect API key provided: sk-…”).
function said(error: APIError): string | undefined {
  if (error instanceof AuthenticationError || error instanceof APIConnectionError) return undefined;
  return error.message.replaceAll(/\b(sk|key)-[\w-]+/gi, "[key]").slice(0, 300);
}
