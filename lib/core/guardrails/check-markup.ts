import { unfilledTokens } from "./check-unfilled-tokens.ts";
import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { type GuardrailContext, matchesOf } from "./guardrail-context.ts";
import { type Defect, found } from "./rule-levels.ts";

/** HTML tags and entities, template signs, Markdown emphasis and links. Lengths are bounded against hostile text. */
const TAG =
  /<\/?[a-z!][^<>]{0,200}>|&(?:[a-z]{2,8}|#x?[\da-f]{1,6});|\{\{|\}\}|\{%|%\}|\*\*[^*\n]{1,200}\*\*|\[[^[\]]{1,200}\]\([^()\s]{1,200}\)/giu;
/** Controls, direction overrides, zero-width signs and other invisible ones; the joiners that emoji and Indic need stay. */
const HIDDEN =
  /[^\P{Cc}\t\n\r]|[\u00AD\u061C\u115F\u1160\u180E\u200B\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|(?<=[\p{Script=Latin}\d])[\u200C\u200D]|[\u200E\u200F](?=[\p{Script=Latin}\d])|\p{Cs}|\p{M}{5,}/gu;
/** A word of Latin letters that hides a Cyrillic or Greek one, or the other way round. */
const MIXED =
  /(?=\p{Script=Latin}{1,40}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]{1,40}\p{Script=Latin})(?<!\p{L})\p{L}+/gu;

/** Markup would be shown as it is; invisible signs and look-alike letters can change what a reader sees. */
export function checkMarkup(context: GuardrailContext): GuardrailFinding[] {
  const unfilled = unfilledTokens(context).map(({ span }) => span);
  const kinds: [Defect, RegExp, RegExp, string][] = [
    ["markup", TAG, /[<&{}%*[]/, "Holds markup, which a phone would show as it is"],
    ["hiddenSigns", HIDDEN, /[^ -~]/, "Holds invisible characters, which can change what a reader sees"],
    [
      "mixedAlphabets",
      MIXED,
      /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
      "Mixes alphabets inside a word, as forged names do",
    ],
  ];
  return kinds.flatMap(([defect, pattern, hint, reason]) => {
    const spans = matchesOf(context, pattern, hint)
      .map(({ span }) => span)
      .filter((span) => !unfilled.some((token) => covers(token, span)));
    return spans.length > 0 ? [found(defect, reason, spans)] : [];
  });
}

function covers(outer: TextSpan, inner: TextSpan): boolean {
  return outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end;
}
