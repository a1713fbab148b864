import fc from "fast-check";
import { expect, test } from "vitest";
import { GENERATION_FAILURES, type GenerationFailure } from "../generation-error.ts";
import { afterAnswer, afterFailure, type Breaker, CLOSED, isOfServer, probeDelay } from "./breaker.ts";

/** After how many failures of a kind in a row it opens; null where it never does. */
function opensAfter(kind: GenerationFailure): number | null {
  let breaker: Breaker = CLOSED;
  for (let failures = 1; failures <= 100; failures++) {
    const next = afterFailure(breaker, kind);
    if (next.opens) return failures;
    breaker = next.breaker;
  }
  return null;
}

test.each([
  ["auth", 1],
  ["quota", 1],
  ["connection", 6],
  ["server", 6],
  ["timeout", 6],
  ["rate-limited", 30],
  ["refused", null],
  ["malformed", null],
] as const)("%s opens it after %s", (kind, failures) => {
  expect(opensAfter(kind)).toBe(failures);
});

test("an answer between two failures starts the count anew", () => {
  const kinds = fc.constantFrom<GenerationFailure>("connection", "server", "timeout");
  fc.assert(
    fc.property(fc.array(fc.array(kinds, { maxLength: 5 })), (streaks) => {
      let breaker: Breaker = CLOSED;
      for (const streak of streaks) {
        for (const kind of streak) {
          const next = afterFailure(breaker, kind);
          expect(next.opens).toBe(false);
          breaker = next.breaker;
        }
        breaker = afterAnswer();
      }
    }),
  );
});

test("after it has opened it counts from zero", () => {
  expect(afterFailure(CLOSED, "auth")).toEqual({ breaker: CLOSED, opens: true });
});

test("what is wrong with one request is never held against the server", () => {
  const ofRequest = (Object.keys(GENERATION_FAILURES) as GenerationFailure[]).filter(
    (kind) => !isOfServer(kind),
  );
  expect(ofRequest).toEqual(
    expect.arrayContaining([
      "template",
      "unknown-model",
      "request",
      "refused",
      "cut-off",
      "empty",
      "malformed",
    ]),
  );
});

test("the server is asked again after 5, 10, 20 … seconds, and once a minute at the least", () => {
  expect([0, 1, 2, 3, 4, 50].map(probeDelay)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
});
