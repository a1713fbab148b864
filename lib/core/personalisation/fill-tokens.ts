import { byteLength } from "../text/byte-length.ts";
import type { KnownToken } from "./known-token.ts";
import { joinParts, type TokenPart, textParts } from "./token-text.ts";

/** What tokens are replaced by: the first, second … sample, the longest value, or the default. */
export type TokenFill = { sample: number } | "longest" | "default";

/** A text as a recipient reads it. Tokens that nobody knows stay as they are written. */
export function fillTokens(text: string, known: readonly KnownToken[], fill: TokenFill): string {
  return joinParts(textParts(text), (token) => tokenValue(token, known, fill));
}

/** What one token becomes. */
export function tokenValue(token: TokenPart, known: readonly KnownToken[], fill: TokenFill): string {
  const entry = known.find((one) => one.name === token.name);
  if (!entry) return token.written;
  if (fill === "default") return token.fallback ?? "";
  if (fill === "longest") return longer(entry.longest, token.fallback ?? "");
  return entry.samples[fill.sample % entry.samples.length]!;
}

/** The one that takes more bytes, which is what payloads are limited in. */
function longer(a: string, b: string): string {
  return byteLength(b) > byteLength(a) ? b : a;
}
