import "server-only";
import { toProblem } from "#core/api/problem.ts";
import type { Answer } from "../../services/api-keys/once-only.ts";
import { toActionError } from "../to-action-error.ts";
import { TooMany } from "./rate-limit.ts";

/** What was thrown as an answer: a problem with its status. A fault is logged once. */
export function problemAnswer(error: unknown): Answer {
  const problem = toProblem(toActionError(error));
  return { status: problem.status, text: JSON.stringify(problem) };
}

/** The same as a response. */
export function problemResponse(error: unknown): Response {
  const { status, text } = problemAnswer(error);
  return new Response(text, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(status === 401 && { "www-authenticate": "Bearer" }),
      ...(error instanceof TooMany && { "retry-after": String(error.seconds) }),
    },
  });
}
