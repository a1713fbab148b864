import { type KnownToken, nameAtSender } from "../personalisation/known-token.ts";
import type { TextPart } from "../personalisation/token-text.ts";

/** A single brace as Liquid prints it: no two braces stand beside each other, so no lexer can take it for a tag. */
const BRACE = '{{ "{" }}';

/**
 * A text for a sender that runs Liquid (Braze, OneSignal): known tokens become that sender's own, everything else is
 * printed as it stands. A `{` that would open a tag (before `{`, `%`, or one of our tags) is printed by a tag.
 */
export function liquidText(
  parts: readonly TextPart[],
  tokens: readonly KnownToken[],
  sender: "braze" | "oneSignal",
): string {
  // Neighbouring words are one text: a brace at the seam of two would be missed.
  const pieces = parts.map((part) => {
    const known = part.kind === "token" ? tokens.find((one) => one.name === part.name) : undefined;
    if (part.kind === "token" && known) return { tag: liquidTag(nameAtSender(known, sender), part.fallback) };
    return { words: part.kind === "token" ? part.written : part.text };
  });
  let out = "";
  let words = "";
  const flush = (beforeTag: boolean) => {
    out += escapeLiquid(words, beforeTag);
    words = "";
  };
  for (const piece of pieces) {
    if (piece.tag === undefined) words += piece.words;
    else {
      flush(true);
      out += piece.tag;
    }
  }
  flush(false);
  return out;
}

function escapeLiquid(words: string, beforeTag: boolean): string {
  if (!words.includes("{")) return words;
  const escaped = words.replaceAll(/\{(?=[{%])/g, () => BRACE);
  return beforeTag && escaped.endsWith("{") ? escaped.slice(0, -1) + BRACE : escaped;
}

function liquidTag(name: string, fallback: string | null): string {
  if (fallback === null) return `{{ ${name} }}`;
  // A default was written in one kind of quotes and holds at most the other.
  const quote = fallback.includes('"') ? "'" : '"';
  return `{{ ${name} | default: ${quote}${fallback}${quote} }}`;
}
