import "server-only";
import type { z } from "zod";
import { type Person, requirePermission } from "#core/access/actor.ts";
import type { Endpoint } from "#core/api/endpoint.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { apiActor } from "../../services/api-keys/api-actor.ts";
import { type Answer, onceOnly } from "../../services/api-keys/once-only.ts";
import { boundedText, parsedJson } from "../bounded-text.ts";
import { problemAnswer, problemResponse } from "./problem-response.ts";
import { spendRequest } from "./rate-limit.ts";

const MOST_BYTES = 5_000_000;

/** What a handler gets: who calls, and the request's parts, parsed by the endpoint's schemas. */
export interface ApiCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  actor: Person;
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
}

/** Of a route without names in its path the framework gives no params. */
type Context = { params: Promise<Record<string, string> | undefined> };

/**
 * The one wrapper of every route of the API: whose key is it → has it requests left → may it → parse → one service
 * call. Refusals are problems (RFC 9457). A POST with an Idempotency-Key is done once. No cookie counts here, so no
 * other site can make a browser call it.
 */
export function defineApiRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  endpoint: Endpoint<P, Q, B, R>,
  handle: (call: ApiCall<P, Q, B>) => Promise<z.input<R> | Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const actor = await apiActor(request.headers.get("authorization"));
      await spendRequest(actor.id);
      requirePermission(actor, endpoint.permission);
      const params = parseInput(endpoint.params, (await context.params) ?? {});
      const query = parseInput(endpoint.query, Object.fromEntries(new URL(request.url).searchParams));
      if (endpoint.method === "get") {
        const result = await handle({ actor, params, query, body: undefined as z.output<B> });
        return result instanceof Response ? result : jsonResponse(answerOf(endpoint, result));
      }
      const text = await boundedText(request, MOST_BYTES, "five million bytes");
      const run = async () => {
        const body = (endpoint.body ? parseInput(endpoint.body, parsedJson(text)) : undefined) as z.output<B>;
        return answerOf(endpoint, (await handle({ actor, params, query, body })) as z.input<R>);
      };
      const idempotencyKey = request.headers.get("idempotency-key");
      if (idempotencyKey === null) return jsonResponse(await run());
      const { pathname, search } = new URL(request.url);
      const once = { keyId: actor.id, idempotencyKey, request: [request.method, pathname + search, text] };
      // A refusal is an answer like any other: sent again, the request is refused again and not done after all.
      const answer = await onceOnly(once, () => run().catch(problemAnswer));
      return jsonResponse(answer, answer.replayed);
    } catch (error) {
      return problemResponse(error);
    }
  };
}

function answerOf(endpoint: Endpoint, result: unknown): Answer {
  // What the schema does not name does not leave, whatever a service gives.
  return { status: endpoint.status, text: JSON.stringify(endpoint.answer.parse(result)) };
}

function jsonResponse({ status, text }: Answer, replayed = false): Response {
  return new Response(text, {
    status,
    headers: {
      "content-type": status >= 400 ? "application/problem+json" : "application/json",
      "cache-control": "no-store",
      ...(replayed && { "idempotency-replayed": "true" }),
    },
  });
}
