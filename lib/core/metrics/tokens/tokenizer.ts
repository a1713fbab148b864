import { primaryLanguage } from "../../content/language-tag.ts";
import { codePoints } from "./code-points.ts";
import { isPythonSpace, splitAtSpace, trimEndSpace } from "./python-space.ts";
import { breaksWhere, type TokenIds } from "./token-ids.ts";
import { spaced13a } from "./tokenise-13a.ts";
import { spacedZh } from "./tokenise-zh.ts";

/** The tokenizers of sacreBLEU that are offered, by its names. */
export const TOKENIZERS = ["13a", "zh", "char"] as const;
export type Tokenizer = (typeof TOKENIZERS)[number];

/** The tokens of a text, exactly as sacreBLEU's tokenizer of this name gives them. */
export function metricTokens(text: string, tokenizer: Tokenizer): string[] {
  if (tokenizer === "char") return Array.from(codePoints(text), (code) => String.fromCodePoint(code));
  return splitAtSpace(spaced(text, tokenizer));
}

const SPACE = breaksWhere(isPythonSpace);

/**
 * The same tokens as numbers, which are equal for equal tokens of all texts that were numbered with `ids`. Characters
 * have numbers below zero, so that texts of several tokenizers can stand in one list.
 */
export function numberedTokens(text: string, tokenizer: Tokenizer, ids: TokenIds): Int32Array {
  if (tokenizer === "char") return codePoints(text).map((code) => -1 - code);
  return ids.of(spaced(text, tokenizer), SPACE);
}

function spaced(text: string, tokenizer: "13a" | "zh"): string {
  const trimmed = trimEndSpace(text);
  return tokenizer === "13a" ? spaced13a(trimmed) : spacedZh(trimmed);
}

/** Languages that put no spaces between words, and for which sacreBLEU's own choice needs a dictionary that is not here. */
const BY_CHARACTER = new Set(["ja", "th", "lo", "km", "my"]);

/** The tokenizer for texts in a language (a BCP 47 tag): `zh` for Chinese, `char` where no spaces are written, else `13a`. */
export function tokenizerFor(language: string): Tokenizer {
  const primary = primaryLanguage(language);
  if (primary === "zh") return "zh";
  return BY_CHARACTER.has(primary) ? "char" : "13a";
}
