import { fillTokens, tokenValue } from "../personalisation/fill-tokens.ts";
import { joinParts, type TextPart } from "../personalisation/token-text.ts";
import type { TokenChoice } from "./common-settings.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";

/** Title and body in one form. */
export interface Texts {
  title: string;
  body: string;
}

/** A message's texts for a sender: as its file holds them, as long as they can get, and what speaks against them. */
export interface SenderTexts {
  written: Texts;
  longest: Texts;
  reasons: string[];
}

/** Texts for a sender without a template language: tokens are reported, replaced by their default, or left to fill. */
export function plainTexts(message: OutgoingMessage, choice: TokenChoice): SenderTexts {
  const { tokens } = message.campaign;
  const of = (value: (parts: TextPart[]) => string) => ({
    title: value(message.title),
    body: value(message.body),
  });
  const reasons = [...textReasons(message), ...unknownTokens(message)];
  if (choice === "report" && hasTokens(message)) {
    reasons.push("It holds tokens, and this sender has no template language: choose what to do with them");
  }
  const written = of((parts) =>
    joinParts(parts, (token) =>
      choice === "default" ? tokenValue(token, tokens, "default") : token.written,
    ),
  );
  const longest = of((parts) =>
    joinParts(parts, (token) => tokenValue(token, tokens, choice === "default" ? "default" : "longest")),
  );
  if (choice === "default") reasons.push(...withoutDefault(message));
  return { written, longest, reasons };
}

/** What no sender takes, whatever the format: half of a character, NUL, nothing to show. */
export function textReasons(message: OutgoingMessage): string[] {
  const raw = (parts: TextPart[]) => joinParts(parts, (token) => token.written);
  const [title, body] = [raw(message.title), raw(message.body)];
  const reasons: string[] = [];
  for (const [name, text] of [
    ["title", title],
    ["body", body],
    ["link", message.link ?? ""],
  ] as const) {
    if (!text.isWellFormed()) reasons.push(`The ${name} holds half of a character: write it anew`);
    if (text.includes("\0")) reasons.push(`The ${name} holds a NUL character: remove it`);
  }
  if (title.trim() === "" && body.trim() === "") reasons.push("It has neither a title nor a body");
  return reasons;
}

/** Tokens that the table of tokens does not hold. */
export function unknownTokens(message: OutgoingMessage): string[] {
  const known = new Set(message.campaign.tokens.map((one) => one.name));
  return tokensOf(message)
    .filter((token) => !known.has(token.name))
    .map((token) => `${token.written} is no known token`);
}

/** Tokens without a default, for those who would read it. */
function withoutDefault(message: OutgoingMessage): string[] {
  return tokensOf(message)
    .filter((token) => token.fallback === null)
    .map((token) => `${token.written} has no default`);
}

export function hasTokens(message: OutgoingMessage): boolean {
  return tokensOf(message).length > 0;
}

function tokensOf(message: OutgoingMessage) {
  return [...message.title, ...message.body].filter((part) => part.kind === "token");
}

/** The texts at their longest, from what is written. */
export function longestTexts(message: OutgoingMessage): Texts {
  const of = (parts: TextPart[]) =>
    fillTokens(
      joinParts(parts, (token) => token.written),
      message.campaign.tokens,
      "longest",
    );
  return { title: of(message.title), body: of(message.body) };
}
