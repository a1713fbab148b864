import { primaryLanguage } from "../../content/language-tag.ts";
import { isPythonSpace, trimEndSpace } from "./python-space.ts";
import { tokenise13a } from "./tokenise-13a.ts";
import { tokeniseZh } from "./tokenise-zh.ts";

/** The tokenizers of sacreBLEU that are offered, by its names. */
export const TOKENIZERS = ["13a", "zh", "char"] as const;
export type Tokenizer = (typeof TOKENIZERS)[number];

/** The tokens of a text, exactly as sacreBLEU's tokenizer of this name gives them. */
export function metricTokens(text: string, tokenizer: Tokenizer): string[] {
  const trimmed = trimEndSpace(text);
  if (tokenizer === "13a") return tokenise13a(trimmed);
  if (tokenizer === "zh") return tokeniseZh(trimmed);
  return Array.from(trimmed).filter((character) => !isPythonSpace(character.charCodeAt(0)));
}

/** Scripts that put no spaces between words, and for which sacreBLEU's own choice needs a dictionary that is not here. */
const BY_CHARACTER = new Set(["ja", "th", "lo", "km", "my"]);

/** The tokenizer for texts in a language (a BCP 47 tag): `zh` for Chinese, `char` where no spaces are written, else `13a`. */
export function tokenizerFor(language: string): Tokenizer {
  const primary = primaryLanguage(language);
  if (primary === "zh") return "zh";
  return BY_CHARACTER.has(primary) ? "char" : "13a";
}
