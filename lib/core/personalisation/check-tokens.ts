import type { KnownToken } from "./known-token.ts";
import { textParts } from "./token-text.ts";

/** What is wrong with the tokens of a text, in words that name the token. */
export interface TokenProblem {
  kind: "unknown" | "no-default" | "malformed";
  written: string;
  reason: string;
}

/** Braces that look like a token and are none, such as `{{ user.name | upcase }}` or one with typographic quotes. */
const PAIRED = /\{\{.{0,200}?\}\}/gsu;

/** Everything that keeps a text's tokens from being filled: unknown names, missing defaults, braces that are no token. */
export function tokenProblems(text: string, known: readonly KnownToken[]): TokenProblem[] {
  return textParts(text).flatMap((part): TokenProblem[] => {
    if (part.kind === "text") {
      return Array.from(part.text.matchAll(PAIRED), ([written]) => ({
        kind: "malformed" as const,
        written,
        reason: `${written} is no token: write {{ name | default: "word" }} with straight quotes`,
      }));
    }
    if (!known.some((one) => one.name === part.name)) {
      return [{ kind: "unknown", written: part.written, reason: `No token is called ${part.name}` }];
    }
    if (part.fallback !== null) return [];
    const reason = `${part.written} has no default for readers without a value`;
    return [{ kind: "no-default", written: part.written, reason }];
  });
}
