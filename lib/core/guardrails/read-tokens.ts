import { tokenValue } from "../personalisation/fill-tokens.ts";
import type { KnownToken } from "../personalisation/known-token.ts";
import { textParts } from "../personalisation/token-text.ts";
import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import type { GuardrailContext } from "./guardrail-context.ts";

/** A text as a reader sees it, with the way back from its places to those of the written text. */
interface ReadText {
  text: string;
  /** The written place of a read one; places inside a token's value are the token's start or its end. */
  back: (offset: number, side: "start" | "end") => number;
}

/**
 * The context with every known token that has a default replaced: by the default, which is what a reader without a
 * value sees, or by the longest value, for limits. Other braces stay, and are found as markup. `spansBack` moves the
 * findings to the written text.
 */
export function readTokens(
  context: GuardrailContext,
  fill: "default" | "longest",
): { context: GuardrailContext; spansBack: (findings: GuardrailFinding[]) => GuardrailFinding[] } {
  const tokens = context.tokens ?? [];
  const { title, body } = context.text;
  if (tokens.length === 0 || !(title.includes("{{") || body.includes("{{")))
    return { context, spansBack: (findings) => findings };
  const read = { title: readText(title, tokens, fill), body: readText(body, tokens, fill) };
  const spanBack = ({ field, start, end }: TextSpan): TextSpan => ({
    field,
    start: read[field].back(start, "start"),
    end: read[field].back(end, "end"),
  });
  return {
    context: { ...context, text: { title: read.title.text, body: read.body.text } },
    spansBack: (findings) => findings.map((one) => ({ ...one, spans: one.spans.map(spanBack) })),
  };
}

function readText(written: string, tokens: readonly KnownToken[], fill: "default" | "longest"): ReadText {
  const pieces: { read: number; written: number; readLength: number; writtenLength: number }[] = [];
  let [text, at] = ["", 0];
  for (const part of textParts(written)) {
    const source = part.kind === "text" ? part.text : part.written;
    const fills =
      part.kind === "token" && part.fallback !== null && tokens.some((one) => one.name === part.name);
    const value = fills ? tokenValue(part, tokens, fill) : source;
    pieces.push({ read: text.length, written: at, readLength: value.length, writtenLength: source.length });
    text += value;
    at += source.length;
  }
  return {
    text,
    back: (offset, side) => {
      const holds = (one: (typeof pieces)[number]) =>
        side === "start"
          ? offset >= one.read && offset < one.read + one.readLength
          : offset > one.read && offset <= one.read + one.readLength;
      const piece = pieces.find(holds);
      if (!piece) return offset === 0 ? 0 : written.length;
      if (piece.readLength === piece.writtenLength) return piece.written + offset - piece.read;
      return side === "start" ? piece.written : piece.written + piece.writtenLength;
    },
  };
}
