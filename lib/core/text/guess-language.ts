import { STOP_WORDS } from "./stop-words.ts";

export interface LanguageGuess {
  /** A primary tag, such as `en`. */
  language: string;
  /** 0–1; below about 0.6 nothing is guessed. */
  confidence: number;
}

/** Below this evidence a Latin-script text could be anything, such as a name or a brand. */
const LEAST_EVIDENCE = 3;
/** The best language must hold at least this share of the evidence of the best two. */
const LEAST_SHARE = 0.6;
/** A headline of so many Han characters may be Japanese and hold no kana. */
const SHORT_HAN = 20;

/** Scripts that tell a language, or the commonest language of the script. The first that fits is taken. */
const SCRIPTS: [language: string, pattern: RegExp, leastShare: number][] = [
  // A Japanese sentence holds more Han than kana.
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.15],
  ["ko", /\p{Script=Hangul}/gu, 0.3],
  ["zh", /\p{Script=Han}/gu, 0.3],
  ["ru", /\p{Script=Cyrillic}/gu, 0.5],
  ["ar", /\p{Script=Arabic}/gu, 0.5],
  ["he", /\p{Script=Hebrew}/gu, 0.5],
  ["el", /\p{Script=Greek}/gu, 0.5],
  ["th", /\p{Script=Thai}/gu, 0.5],
  ["hi", /\p{Script=Devanagari}/gu, 0.5],
];
/** Without one, no script tells the language. The first is true of every such letter, and much quicker. */
const BEYOND_LATIN = /[^\0-\u024F\u2000-\u206F]/;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;
/** Spellings that point to a language, each as good as a stop word. */
const SPELLINGS: Record<string, RegExp> = {
  en: /(?<=\p{L})['’](?:s|ll|ve|re|d|m|t)\b/giu,
  es: /[ñ¿¡]|(?<=\p{L})ción(?!\p{L})/giu,
  fr: /\b(?:l|d|j|c|n|qu)['’](?=\p{L})|[œê]/giu,
  de: /[äöüß]/giu,
  pt: /[ãõ]|(?<=\p{L})ção(?!\p{L})/giu,
  it: /\b(?:dell|nell|all|sull|un|c)['’](?=\p{L})|[ìò]|(?<=\p{L})zione(?!\p{L})/giu,
};

/** What every match of a spelling holds; most texts hold none of it. */
const SPELLED = /\p{L}['’]\p{L}|zione|[^\0-\x7F“”‘’…–—]/iu;
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS))
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/**
 * The language of a short text, or null where it is too short or unsure. The script decides where it belongs to one
 * language (Cyrillic counts as Russian, Arabic script as Arabic); Latin script goes by stop words and spelling.
 */
export function guessLanguage(text: string): LanguageGuess | null {
  if (!BEYOND_LATIN.test(text) || !OTHER_LETTER.test(text)) return guessLatin(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern, least] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count / letters < least) continue;
    return { language, confidence: language === "zh" && count < SHORT_HAN ? 0.7 : 0.95 };
  }
  return guessLatin(text);
}

function guessLatin(text: string): LanguageGuess | null {
  const counts = new Map<string, number>();
  const count = (language: string, more: number) => counts.set(language, (counts.get(language) ?? 0) + more);
  for (const word of text.toLowerCase().match(/(?<!['’])\p{L}+/gu) ?? [])
    for (const language of LANGUAGES_OF.get(word) ?? []) count(language, 1);
  if (SPELLED.test(text))
    for (const [language, pattern] of Object.entries(SPELLINGS))
      count(language, text.match(pattern)?.length ?? 0);
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < LEAST_EVIDENCE) return null;
  const [language, found] = best;
  const share = found / (found + (second?.[1] ?? 0));
  return share >= LEAST_SHARE ? { language, confidence: share * (1 - 1 / (found + 1)) } : null;
}
